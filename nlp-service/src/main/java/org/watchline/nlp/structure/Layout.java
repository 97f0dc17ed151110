package org.watchline.nlp.structure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.watchline.contracts.annotation.BlockKind;
import org.watchline.nlp.document.Block;

/** The paragraphs of a text and what is known of their kinds so far. The first who labels a paragraph is right. */
final class Layout {

    private final List<Paragraph> paragraphs;
    private final BlockKind[] kinds;

    Layout(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        kinds = new BlockKind[paragraphs.size()];
        Arrays.fill(kinds, BlockKind.PARAGRAPH);
    }

    int size() {
        return kinds.length;
    }

    Paragraph at(int index) {
        return paragraphs.get(index);
    }

    BlockKind kind(int index) {
        return kinds[index];
    }

    /** Whether nobody has labelled it. */
    boolean isFree(int index) {
        return kinds[index] == BlockKind.PARAGRAPH;
    }

    /** Whether it is running text of the article, as far as is known. */
    boolean isProse(int index) {
        return isFree(index) && at(index).isProse();
    }

    void label(int index, BlockKind kind) {
        if (isFree(index)) {
            kinds[index] = kind;
        }
    }

    /** The first paragraph of running text; the size if there is none. */
    int firstProse() {
        return IntStream.range(0, size()).filter(this::isProse).findFirst().orElse(size());
    }

    List<Block> blocks() {
        return IntStream.range(0, size())
                .mapToObj(i -> new Block(kinds[i], at(i).span()))
                .toList();
    }
}
