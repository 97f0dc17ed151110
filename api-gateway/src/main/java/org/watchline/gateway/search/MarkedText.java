package org.watchline.gateway.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the hits that PostgreSQL marked in a copy of a text. The copy may lack characters of the text, such as the
 * hyphens that are folded away, and has each hit between two private-use characters.
 */
final class MarkedText {

    static final char HIT_STARTS = '\uE000';
    static final char HIT_ENDS = '\uE001';

    /** More than any fold takes out in one place. */
    private static final int LONGEST_GAP = 4;

    private MarkedText() {}

    /** The hits of one marked copy, as places in the text. */
    static List<Span> hits(String text, String marked) {
        List<Span> hits = new ArrayList<>();
        int place = 0;
        int start = -1;
        boolean opened = false;
        for (int i = 0; i < marked.length(); i++) {
            char next = marked.charAt(i);
            if (next == HIT_STARTS) {
                opened = true;
            } else if (next == HIT_ENDS) {
                if (start >= 0) {
                    hits.add(new Span(start, place));
                }
                start = -1;
            } else {
                int found = placeOf(next, text, place);
                if (opened) {
                    start = found;
                    opened = false;
                }
                place = Math.min(found + 1, text.length());
            }
        }
        return hits;
    }

    /** The hits of several copies of one text, in order, overlapping and touching ones made one. */
    static List<Span> union(List<Span> some, List<Span> others) {
        List<Span> union = new ArrayList<>();
        Stream.concat(some.stream(), others.stream())
                .sorted(Comparator.comparingInt(Span::start))
                .forEach(span -> {
                    Span last = union.isEmpty() ? null : union.get(union.size() - 1);
                    if (last != null && span.start() <= last.end()) {
                        union.set(union.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
                    } else {
                        union.add(span);
                    }
                });
        return union;
    }

    private static int placeOf(char wanted, String text, int from) {
        int farthest = Math.min(from + LONGEST_GAP, text.length() - 1);
        for (int place = from; place <= farthest; place++) {
            if (text.charAt(place) == wanted) {
                return place;
            }
        }
        // A character that the copy replaced.
        return Math.min(from, text.length());
    }
}
