package org.watchline.nlp.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchline.nlp.text.Span;

/**
 * Gives footnote markers and closing quotes at a sentence's beginning back to the sentence before, which they close.
 */
final class LeftoverRepair {

    /** "[2] Meanwhile" and "' He left"; an opening quote has no space after it. */
    private static final Pattern LEFTOVER = Pattern.compile("(?:(?:\\[\\d{1,3}]|[\"')\\]]{1,3})(?:\\s++|$))++");

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
