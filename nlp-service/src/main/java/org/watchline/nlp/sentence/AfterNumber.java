package org.watchline.nlp.sentence;

import java.util.regex.Pattern;
import org.watchline.nlp.text.Span;

/** "[5]. | The group": the number of a note, a list item or a section belongs to what it numbers. */
final class AfterNumber implements Continuation {

    private static final Pattern NUMBER = Pattern.compile("[\\[(]?(?:\\d{1,3}|[ivxIVX]{1,5})[])]?[.:]?");

    private final int paragraphStart;

    AfterNumber(int paragraphStart) {
        this.paragraphStart = paragraphStart;
    }

    @Override
    public boolean joins(String text, Span left, Span right) {
        return left.start() == paragraphStart
                && NUMBER.matcher(text).region(left.start(), left.end()).matches();
    }
}
