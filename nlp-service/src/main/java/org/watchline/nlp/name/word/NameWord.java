package org.watchline.nlp.name.word;

import org.watchline.nlp.text.Span;

/**
 * A word of a sentence.
 *
 * @param pos Universal Dependencies tag of the token that it is part of
 * @param glued whether nothing stands between it and the word before
 */
public record NameWord(Span span, WordFacts facts, String pos, boolean glued) {

    public String text() {
        return facts.text();
    }

    public boolean is(WordClass wordClass) {
        return facts.is(wordClass);
    }

    public boolean isCapital() {
        return facts.isCapital();
    }

    /** Whether it is the clitic or the mark given. */
    public boolean isMark(String mark) {
        return facts.text().equals(mark);
    }
}
