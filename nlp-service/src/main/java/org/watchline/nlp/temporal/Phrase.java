package org.watchline.nlp.temporal;

import java.util.List;
import org.watchline.nlp.temporal.DateWord.Gap;
import org.watchline.nlp.temporal.DateWord.Kind;
import org.watchline.nlp.text.Span;

/** Words that follow one another; looking past their end is allowed. */
final class Phrase {

    private static final DateWord END = new DateWord(Kind.NUMBER, -1, Gap.NONE, new Span(0, 1));

    private final List<DateWord> words;

    Phrase(List<DateWord> words) {
        this.words = words;
    }

    int length() {
        return words.size();
    }

    DateWord word(int index) {
        return index >= 0 && index < words.size() ? words.get(index) : END;
    }

    boolean is(int index, Kind kind) {
        return index >= 0 && index < words.size() && words.get(index).is(kind);
    }

    /** Whether the word follows the one before after a space. */
    boolean isNext(int index, Kind kind) {
        return is(index, kind) && follows(index);
    }

    boolean follows(int index) {
        return word(index).gap() == Gap.SPACE;
    }

    /** The index after the word, if it is there. */
    int past(int index, Kind kind) {
        return isNext(index, kind) ? index + 1 : index;
    }

    Span span(int start, int end) {
        return word(start).span().to(word(end - 1).span());
    }
}
