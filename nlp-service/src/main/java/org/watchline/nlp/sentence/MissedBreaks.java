package org.watchline.nlp.sentence;

import java.util.ArrayList;
import java.util.List;
import org.watchline.nlp.text.Abbreviations;
import org.watchline.nlp.text.Span;

/**
 * Breaks where the model sees an abbreviation only, but a new sentence begins: "in the U.S. | The", "Feb. 3. | They".
 */
final class MissedBreaks {

    private MissedBreaks() {}

    static List<Span> added(String text, List<Span> sentences) {
        List<Span> broken = new ArrayList<>();
        for (Span sentence : sentences) {
            int start = sentence.start();
            int gap = nextBreak(text, start, sentence.end());
            while (gap >= 0) {
                broken.add(new Span(start, gap));
                start = gap + 1;
                gap = nextBreak(text, start, sentence.end());
            }
            broken.add(new Span(start, sentence.end()));
        }
        return broken;
    }

    /** The space between two sentences; -1 for none. */
    private static int nextBreak(String text, int from, int to) {
        // What the sentence begins with may be its number: "2. The group".
        int wordStart = to;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == ' ') {
                if (i > wordStart + 1 && (isBreak(text, wordStart, i, to) || isAfterMarker(text, wordStart, i, to))) {
                    return i;
                }
                wordStart = i + 1;
            }
        }
        return -1;
    }

    private static boolean isBreak(String text, int wordStart, int space, int to) {
        if (text.charAt(space - 1) != '.') {
            return false;
        }
        int end = space + 1;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean wholeWord = end < to && text.charAt(end) == ' ';
        return wholeWord
                && Abbreviations.endBefore(text.substring(wordStart, space - 1), text.substring(space + 1, end));
    }

    /** "It ended.[3] | Later": a note's marker behind the stop. */
    private static boolean isAfterMarker(String text, int wordStart, int space, int to) {
        if (text.charAt(space - 1) != ']' || space + 1 >= to || !opensSentence(text.charAt(space + 1))) {
            return false;
        }
        int open = space - 1;
        while (open > wordStart && "0123456789[]".indexOf(text.charAt(open - 1)) >= 0) {
            open--;
        }
        return open > wordStart && open < space - 2 && ".!?\"'".indexOf(text.charAt(open - 1)) >= 0;
    }

    private static boolean opensSentence(char character) {
        return Character.isUpperCase(character) || Character.isDigit(character) || character == '"';
    }
}
