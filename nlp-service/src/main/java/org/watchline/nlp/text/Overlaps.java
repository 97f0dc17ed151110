package org.watchline.nlp.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Decides between findings that claim the same characters: the longest wins, among equally long ones the leftmost. */
public final class Overlaps {

    private Overlaps() {}

    /** The findings that remain, in the order of the text. */
    public static <T> List<T> resolved(List<T> findings, Function<T, Span> spanOf) {
        return resolved(
                findings,
                spanOf,
                Comparator.comparing((T finding) -> -spanOf.apply(finding).length())
                        .thenComparing(finding -> spanOf.apply(finding).start()));
    }

    /**
     * The same by another order than length.
     *
     * @param bestFirst a total order, so that the result does not depend on the findings' own
     */
    public static <T> List<T> resolved(List<T> findings, Function<T, Span> spanOf, Comparator<T> bestFirst) {
        List<T> byRank = new ArrayList<>(findings);
        byRank.sort(bestFirst);
        NavigableMap<Integer, T> kept = new TreeMap<>();
        for (T finding : byRank) {
            if (isFree(spanOf.apply(finding), kept, spanOf)) {
                kept.put(spanOf.apply(finding).start(), finding);
            }
        }
        return List.copyOf(kept.values());
    }

    private static <T> boolean isFree(Span span, NavigableMap<Integer, T> kept, Function<T, Span> spanOf) {
        Map.Entry<Integer, T> before = kept.lowerEntry(span.end());
        return before == null || !spanOf.apply(before.getValue()).overlaps(span);
    }
}
