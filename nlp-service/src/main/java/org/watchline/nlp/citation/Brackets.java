package org.watchline.nlp.citation;

import java.util.ArrayList;
import java.util.List;
import org.watchline.nlp.text.Span;

/** Finds what stands in round and square brackets. */
final class Brackets {

    /**
     * In UTF-16 units. A longer one is an aside; and without a limit, nested brackets would be read again and again.
     */
    private static final int LONGEST = 600;

    /** Deeper nesting is no citation's. */
    private static final int DEEPEST = 8;

    private Brackets() {}

    /** The contents of brackets within a span, without the brackets; an inner one comes before the one around it. */
    static List<Span> in(String text, Span within) {
        List<Span> contents = new ArrayList<>();
        int[] open = new int[DEEPEST];
        int depth = 0;
        for (int i = within.start(); i < within.end(); i++) {
            char mark = text.charAt(i);
            if (mark == '(' || mark == '[') {
                if (depth == DEEPEST) {
                    System.arraycopy(open, 1, open, 0, --depth);
                }
                open[depth++] = i;
            } else if ((mark == ')' || mark == ']') && depth > 0) {
                int start = open[--depth] + 1;
                if (i > start && i - start <= LONGEST) {
                    contents.add(new Span(start, i));
                }
            }
        }
        return contents;
    }
}
