package org.watchline.evaluation.bench.replica;

import java.util.List;

/**
 * How fast some replicas of a service were.
 *
 * @param processors that all of them used together
 */
record Throughput(Stage stage, int replicas, double perSecond, double processors) {

    static final List<String> COLUMNS =
            List.of("service", "replicas", "quota of each", "processors used", "articles/s", "ratio");

    /** A row, beside what one replica reached. */
    List<String> row(String quota, Throughput alone) {
        return List.of(
                stage.service(),
                String.valueOf(replicas),
                quota,
                "%.2f".formatted(processors),
                "%.1f".formatted(perSecond),
                "%.2f".formatted(perSecond / alone.perSecond));
    }
}
