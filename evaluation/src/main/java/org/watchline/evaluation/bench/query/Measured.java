package org.watchline.evaluation.bench.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.evaluation.bench.Table;
import org.watchline.evaluation.bulk.QueryTimes;

/**
 * How long queries took on one size of the corpus.
 *
 * @param backgroundSeconds that its texts were compared after its load, before anything was asked; null if another run
 *     had begun with it
 * @param commit by which the queries were answered
 */
record Measured(Loaded loaded, @Nullable Double backgroundSeconds, String commit, List<QueryTimes> times) {

    private static final List<String> COLUMNS = List.of("query", "requests", "cold", "p50", "p95", "p99", "refused");

    Table queries() {
        return queries("");
    }

    /** @param circumstance for the title, in which they were asked */
    Table queries(String circumstance) {
        return new Table(
                "Queries on %s articles%s".formatted(Loaded.grouped(loaded.articles()), circumstance),
                List.of(
                        "Answered by commit %s.".formatted(commit),
                        "Milliseconds from request to answer over HTTP, one request at a time.",
                        "Cold: the slowest first request of its kind after a start of the stack; the other columns are of"
                                + " later requests, all kinds in turns.",
                        "Refused: what took the database more than 5 s."),
                COLUMNS,
                times.stream().map(Measured::cells).toList());
    }

    private static List<String> cells(QueryTimes times) {
        return List.of(
                times.kind(),
                String.valueOf(times.count()),
                "%.0f".formatted(times.cold()),
                "%.1f".formatted(times.p50()),
                "%.1f".formatted(times.p95()),
                "%.1f".formatted(times.p99()),
                String.valueOf(times.refused()));
    }
}
