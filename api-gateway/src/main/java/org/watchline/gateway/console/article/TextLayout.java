package org.watchline.gateway.console.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Block;
import org.watchline.contracts.annotation.BlockKind;
import org.watchline.contracts.annotation.Sentence;

/**
 * Cuts a text into blocks, these into sentences and these into what is marked and what is not. Text outside every block
 * is shown as paragraphs; a sentence that begins within a mark begins after it.
 */
final class TextLayout {

    private final String text;
    private final int[] indexes;
    private final Deque<Cut> cuts = new ArrayDeque<>();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private final List<TextBlock> blocks = new ArrayList<>();
    private List<Passage> passages = new ArrayList<>();
    private List<Piece> pieces = new ArrayList<>();
    private @Nullable String anchor;
    private int offset;

    /** Where a sentence begins, or where one ends. */
    private record Cut(int offset, @Nullable String anchor) {}

    private TextLayout(String text, List<Sentence> sentences, Collection<Mark> marks) {
        this.text = text;
        this.indexes = indexes(text);
        this.marks.addAll(marks);
        for (Sentence sentence : sentences) {
            cuts.add(new Cut(sentence.start(), Passage.anchorOf(sentence.index())));
            cuts.add(new Cut(sentence.end(), null));
        }
    }

    /**
     * The text as blocks.
     *
     * @param sentences in the order of the text
     * @param marks in the order of the text, not overlapping
     */
    static List<TextBlock> of(String text, List<Block> blocks, List<Sentence> sentences, Collection<Mark> marks) {
        TextLayout layout = new TextLayout(text, sentences, marks);
        blocks.stream().sorted(Comparator.comparingInt(Block::start)).forEach(block -> {
            layout.paragraphsTo(block.start());
            layout.block(block.kind(), block.end());
        });
        layout.paragraphsTo(layout.indexes.length - 1);
        return layout.blocks;
    }

    /** UTF-16 index of each code point, and of the end. */
    private static int[] indexes(String text) {
        int[] indexes = new int[text.codePointCount(0, text.length()) + 1];
        int index = 0;
        for (int i = 0; i < indexes.length - 1; i++) {
            indexes[i] = index;
            index += Character.charCount(text.codePointAt(index));
        }
        indexes[indexes.length - 1] = text.length();
        return indexes;
    }

    private void paragraphsTo(int wantedEnd) {
        int end = Math.min(wantedEnd, indexes.length - 1);
        if (end <= offset) {
            return;
        }
        String gap = words(offset, end);
        String separator = gap.contains("\n\n") ? "\n\n" : "\n";
        for (String paragraph : gap.split(separator, -1)) {
            String shown = paragraph.stripLeading();
            offset += paragraph.length() - shown.length();
            block(BlockKind.PARAGRAPH, offset + shown.codePointCount(0, shown.length()));
            offset = Math.min(end, offset + separator.length());
        }
        offset = end;
    }

    private void block(BlockKind kind, int wantedEnd) {
        int start = offset;
        int end = Math.min(wantedEnd, indexes.length - 1);
        skipTo(start);
        while (!marks.isEmpty() && marks.element().start() < end) {
            Mark mark = marks.remove();
            if (mark.end() <= end) {
                plainTo(mark.start());
                pieces.add(mark.piece().reading(words(mark.start(), mark.end())));
                offset = mark.end();
            }
        }
        plainTo(end);
        endPassage();
        TextBlock block = new TextBlock(kind, start, end, passages, null, List.of());
        if (!block.words().isBlank()) {
            blocks.add(block);
        }
        passages = new ArrayList<>();
    }

    /** Leaves behind what stands before a block; a sentence that has begun goes on within it. */
    private void skipTo(int start) {
        while (!marks.isEmpty() && marks.element().start() < start) {
            marks.remove();
        }
        for (Cut next = cuts.peek(); next != null && next.offset() < start; next = cuts.peek()) {
            anchor = next.anchor();
            cuts.remove();
        }
    }

    private void plainTo(int end) {
        for (Cut next = cuts.peek(); next != null && next.offset() <= end; next = cuts.peek()) {
            plain(next.offset());
            endPassage();
            anchor = next.anchor();
            cuts.remove();
        }
        plain(end);
    }

    private void plain(int end) {
        if (end > offset) {
            pieces.add(Piece.plain(words(offset, end)));
            offset = end;
        }
    }

    private String words(int start, int end) {
        return text.substring(indexes[start], indexes[end]);
    }

    private void endPassage() {
        if (!pieces.isEmpty()) {
            passages.add(new Passage(anchor, pieces));
            pieces = new ArrayList<>();
            anchor = null;
        }
    }
}
