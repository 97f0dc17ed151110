package org.watchline.nlp.engine;

import java.util.ArrayList;
import java.util.List;
import org.watchline.contracts.annotation.BlockKind;
import org.watchline.contracts.annotation.Field;
import org.watchline.nlp.document.Block;
import org.watchline.nlp.document.ReadSentence;
import org.watchline.nlp.document.Reading;
import org.watchline.nlp.document.Structure;
import org.watchline.nlp.structure.Structures;
import org.watchline.nlp.text.Span;
import org.watchline.nlp.text.Typography;

/** Reads the fields of an article: structure first, because no sentence crosses a block. For one thread. */
final class FieldReader {

    private final TextReader reader;

    FieldReader(TextReader reader) {
        this.reader = reader;
    }

    Reading text(String text) {
        String levelled = Typography.levelled(text);
        return reading(Field.TEXT, text, levelled, Structures.of(levelled));
    }

    Reading title(String title) {
        String levelled = Typography.levelled(title);
        Block whole = new Block(BlockKind.HEADING, new Span(0, levelled.length()));
        return reading(Field.TITLE, title, levelled, new Structure(List.of(whole), List.of()));
    }

    private Reading reading(Field field, String text, String levelled, Structure structure) {
        List<ReadSentence> sentences = new ArrayList<>();
        for (Block block : structure.blocks()) {
            for (Span span : sentencesOf(levelled, block)) {
                sentences.add(new ReadSentence(sentences.size(), span, block.kind(), reader.tokens(levelled, span)));
            }
        }
        return new Reading(field, text, levelled, structure, sentences);
    }

    /** A heading is one sentence, whatever stops it contains. */
    private List<Span> sentencesOf(String levelled, Block block) {
        return block.kind() == BlockKind.HEADING ? List.of(block.span()) : reader.sentences(levelled, block.span());
    }
}
