package org.watchline.nlp.engine;

import java.util.List;
import org.watchline.contracts.annotation.Field;
import org.watchline.nlp.text.Span;
import org.watchline.nlp.text.Typography;

/**
 * One part of an article as it was read.
 *
 * @param text as it came; what offsets point into
 * @param levelled the same with levelled typography, at the same positions
 */
record FieldReading(Field field, String text, String levelled, List<ReadSentence> sentences) {

    static FieldReading ofText(String text, TextReader reader) {
        String levelled = Typography.levelled(text);
        return new FieldReading(Field.TEXT, text, levelled, reader.read(levelled));
    }

    /** A title is one sentence, whatever stops it contains. */
    static FieldReading ofTitle(String title, TextReader reader) {
        String levelled = Typography.levelled(title);
        ReadSentence whole = reader.readSentence(levelled, new Span(0, levelled.length()));
        return new FieldReading(Field.TITLE, title, levelled, List.of(whole));
    }
}
