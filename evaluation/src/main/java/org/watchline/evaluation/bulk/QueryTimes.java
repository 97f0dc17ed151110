package org.watchline.evaluation.bulk;

import java.util.Arrays;
import java.util.Locale;

/**
 * How long queries of one kind took, in milliseconds.
 *
 * @param cold the first request of each, before anything was in memory
 * @param refused because the database gave up
 */
public record QueryTimes(String kind, int count, double cold, double p50, double p95, double p99, int refused) {

    static final String HEADING =
            "| query | requests | cold | p50 | p95 | p99 | refused |\n|---|---|---|---|---|---|---|";

    static QueryTimes of(String kind, double cold, double[] warm, int refused) {
        double[] sorted = warm.clone();
        Arrays.sort(sorted);
        return new QueryTimes(kind, sorted.length, cold, at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99), refused);
    }

    String markdown() {
        return String.format(
                Locale.ROOT, "| %s | %d | %.0f | %.1f | %.1f | %.1f | %d |", kind, count, cold, p50, p95, p99, refused);
    }

    /** The smallest time that so many of the times do not exceed. */
    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
