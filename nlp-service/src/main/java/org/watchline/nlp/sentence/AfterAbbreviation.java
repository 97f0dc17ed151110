package org.watchline.nlp.sentence;

import org.watchline.nlp.text.Abbreviations;
import org.watchline.nlp.text.Span;
import org.watchline.nlp.text.Typography;

/** "Lt. | Col. Sajid", "Feb. | 12", "Gen. (retd.) | Gul". */
final class AfterAbbreviation implements Continuation {

    /** What may stand directly before an abbreviation, besides a space. A hyphen may not: IS-K is no initial. */
    private static final String OPENING_MARKS = "(['\"/";

    @Override
    public boolean joins(String text, Span left, Span right) {
        int stop = left.end() - 1;
        stop -= text.charAt(stop) == ')' && left.length() > 1 ? 1 : 0;
        if (text.charAt(stop) != '.') {
            return false;
        }
        int start = stop;
        while (start > left.start() && !separatesWords(text.charAt(start - 1))) {
            start--;
        }
        return start < stop && Abbreviations.continueBefore(text.substring(start, stop), firstWord(text, right));
    }

    private static boolean separatesWords(char character) {
        return Typography.isSpace(character) || OPENING_MARKS.indexOf(character) >= 0;
    }

    private static String firstWord(String text, Span sentence) {
        int end = sentence.start() + 1;
        while (end < sentence.end() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(sentence.start(), end);
    }
}
