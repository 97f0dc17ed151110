package org.watchline.nlp.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchline.nlp.text.Span;

/**
 * Gives footnote markers, citations in brackets and closing quotes at a sentence's beginning back to the sentence
 * before, which they close.
 */
final class LeftoverRepair {

    private static final String MARKER = "\\[\\d{1,3}]\\.?";

    /** An opening quote has no space after it. */
    private static final String CLOSING_MARKS = "[\"')\\]]{1,3}";

    /** Ends in a date: "(Dawn, January 6)". */
    private static final String CITATION = "\\([^(),;]{1,80}+,[^()]{1,300}+(?<=\\d)\\)\\.?";

    /** "[2] Meanwhile" and "' He left". */
    private static final Pattern LEFTOVER =
            Pattern.compile("(?:(?:" + MARKER + "|" + CLOSING_MARKS + "|" + CITATION + ")(?:\\s++|$))++");

    private LeftoverRepair() {}

    /** @param sentences those of one paragraph */
    static List<Span> repaired(String text, List<Span> sentences) {
        List<Span> repaired = new ArrayList<>();
        for (Span sentence : sentences) {
            Matcher leftover = LEFTOVER.matcher(text).region(sentence.start(), sentence.end());
            int last = repaired.size() - 1;
            if (last < 0 || !leftover.lookingAt()) {
                repaired.add(sentence);
                continue;
            }
            int cut = leftover.end();
            repaired.set(last, new Span(repaired.get(last).start(), endOfLeftover(text, cut)));
            if (cut < sentence.end()) {
                repaired.add(new Span(cut, sentence.end()));
            }
        }
        return repaired;
    }

    private static int endOfLeftover(String text, int cut) {
        int end = cut;
        while (Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
