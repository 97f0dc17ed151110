package org.watchline.nlp.sentence;

import java.util.ArrayList;
import java.util.List;
import org.watchline.nlp.text.Abbreviations;
import org.watchline.nlp.text.Span;
import org.watchline.nlp.text.Typography;

/** Joins what was broken after an abbreviation. */
final class AbbreviationRepair {

    /** What may stand directly before an abbreviation, besides a space. A hyphen may not: IS-K is no initial. */
    private static final String OPENING_MARKS = "(['\"/";

    private AbbreviationRepair() {}

    static List<Span> repaired(String text, List<Span> sentences) {
        List<Span> repaired = new ArrayList<>();
        for (Span sentence : sentences) {
            int last = repaired.size() - 1;
            if (last >= 0 && goesOn(text, repaired.get(last), sentence)) {
                repaired.set(last, repaired.get(last).to(sentence));
            } else {
                repaired.add(sentence);
            }
        }
        return repaired;
    }

    private static boolean goesOn(String text, Span left, Span right) {
        int stop = left.end() - 1;
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
