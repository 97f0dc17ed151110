package org.watchline.evaluation.duplicate;

import java.util.List;
import java.util.function.Predicate;

/** How many of the pairs that should be linked are, and how many of those that are should be. */
record LinkScore(long pairs, long near, long linked, long right) {

    static LinkScore of(List<TextPair> pairs) {
        return new LinkScore(
                pairs.size(),
                count(pairs, TextPair::near),
                count(pairs, TextPair::found),
                count(pairs, pair -> pair.near() && pair.found()));
    }

    /** 1 if none was linked. */
    double precision() {
        return linked == 0 ? 1 : (double) right / linked;
    }

    /** 1 if none should be. */
    double recall() {
        return near == 0 ? 1 : (double) right / near;
    }

    private static long count(List<TextPair> pairs, Predicate<TextPair> condition) {
        return pairs.stream().filter(condition).count();
    }
}
