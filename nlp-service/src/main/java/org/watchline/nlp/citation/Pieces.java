package org.watchline.nlp.citation;

import java.util.ArrayList;
import java.util.List;
import org.watchline.nlp.text.Span;

/** Cuts spans at marks that stand neither in quotes nor in brackets. */
final class Pieces {

    private Pieces() {}

    /** The pieces between the marks, without the space around them; empty ones are left out. */
    static List<Span> between(char mark, String text, Span within) {
        List<Span> pieces = new ArrayList<>();
        int start = within.start();
        int depth = 0;
        boolean quoted = false;
        for (int i = within.start(); i < within.end(); i++) {
            char character = text.charAt(i);
            quoted ^= character == '"';
            depth += character == '(' || character == '[' ? 1 : character == ')' || character == ']' ? -1 : 0;
            if (character == mark && depth <= 0 && !quoted) {
                addTrimmed(pieces, text, start, i);
                start = i + 1;
            }
        }
        addTrimmed(pieces, text, start, within.end());
        return pieces;
    }

    /** Cuts at a separator such as " and ", wherever it stands. */
    static List<Span> between(String separator, String text, Span within) {
        List<Span> pieces = new ArrayList<>();
        int start = within.start();
        int found = indexOf(separator, text, start, within.end());
        while (found >= 0) {
            addTrimmed(pieces, text, start, found);
            start = found + separator.length();
            found = indexOf(separator, text, start, within.end());
        }
        addTrimmed(pieces, text, start, within.end());
        return pieces;
    }

    private static int indexOf(String separator, String text, int from, int to) {
        for (int i = from; i + separator.length() <= to; i++) {
            if (text.startsWith(separator, i)) {
                return i;
            }
        }
        return -1;
    }

    private static void addTrimmed(List<Span> pieces, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            pieces.add(new Span(from, to));
        }
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\n';
    }
}
