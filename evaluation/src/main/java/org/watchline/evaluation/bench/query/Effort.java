package org.watchline.evaluation.bench.query;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured.
 *
 * @param sizes of the corpus, in articles, ascending
 * @param quiet how long nothing must come in before queries are asked
 * @param rounds of all queries on each size
 * @param fedBefore how long articles come in before queries are asked beside them
 * @param fedRounds of all queries while articles come in
 * @param fedEvery from one of these queries to the next
 */
record Effort(List<Integer> sizes, Duration quiet, int rounds, Duration fedBefore, int fedRounds, Duration fedEvery) {

    /**
     * Quiet for longer than Kafka takes to give the partitions of a consumer that was killed to another. What a shorter
     * time of feeding before would measure is the compilers of services that have just started.
     */
    static final Effort WHOLE = new Effort(
            List.of(10_000, 100_000, 1_000_000),
            Duration.ofSeconds(15),
            50,
            Duration.ofMinutes(5),
            10,
            Duration.ofMillis(500));

    static final Effort QUICK = new Effort(List.of(2_000), Duration.ZERO, 5, Duration.ofSeconds(5), 5, Duration.ZERO);
}
