package org.watchline.evaluation.gold;

import java.util.ArrayList;
import java.util.List;

/**
 * A document whose names are marked in place: {@code [ORG Taliban] fighters near [GPE Tank]}; {@code \[} is a bracket.
 *
 * @param text without the marks; one sentence a line
 * @param names in order, offsets in UTF-16 units of the text
 */
public record MarkedText(String text, List<MarkedName> names) {

    public MarkedText {
        names = List.copyOf(names);
    }

    /** A marked name; half-open UTF-16 offsets. */
    public record MarkedName(int start, int end, String type) {}

    /** Reads one document. */
    public static MarkedText parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<MarkedName> names = new ArrayList<>();
        int i = 0;
        while (i < marked.length()) {
            char c = marked.charAt(i);
            if (c == '\\' && i + 1 < marked.length()) {
                text.append(marked.charAt(i + 1));
                i += 2;
            } else if (c == '[') {
                int close = closing(marked, i);
                int space = marked.indexOf(' ', i);
                if (space < 0 || space > close) {
                    throw new IllegalArgumentException("a mark without a name: " + excerpt(marked, i));
                }
                int start = text.length();
                text.append(marked, space + 1, close);
                names.add(new MarkedName(start, text.length(), marked.substring(i + 1, space)));
                i = close + 1;
            } else {
                text.append(c);
                i++;
            }
        }
        return new MarkedText(text.toString(), names);
    }

    private static int closing(String marked, int open) {
        int close = marked.indexOf(']', open);
        int next = marked.indexOf('[', open + 1);
        if (close < 0 || (next >= 0 && next < close)) {
            throw new IllegalArgumentException("a bracket that is not closed: " + excerpt(marked, open));
        }
        return close;
    }

    private static String excerpt(String marked, int from) {
        return marked.substring(from, Math.min(marked.length(), from + 60));
    }
}
