package org.watchline.evaluation.bench.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.evaluation.bench.Table;
import org.watchline.evaluation.bulk.QueryTimes;

/** How costs grow with the corpus. */
final class Growth {

    private static final List<String> KINDS =
            List.of("selective words", "entity", "entity's timeline", "commonest word with all facets");
    private static final double MILLIS = 1e3;

    private Growth() {}

    /** A row for each size. */
    static Table of(List<Measured> sizes) {
        List<String> columns = new ArrayList<>(
                List.of("articles", "load ms per article", "background ms per article", "bytes per article"));
        columns.addAll(KINDS);
        return new Table(
                "Growth",
                List.of(
                        "Loading by the bulk writer, its last steps included; then texts are compared in the background, which queries"
                                + " were not asked beside; p95 in milliseconds."),
                columns,
                sizes.stream().map(Growth::row).toList());
    }

    private static List<String> row(Measured size) {
        Loaded loaded = size.loaded();
        List<String> row = new ArrayList<>(List.of(
                Loaded.grouped(loaded.articles()),
                each(loaded.seconds(), loaded.added()),
                each(size.backgroundSeconds(), loaded.added()),
                Loaded.grouped(loaded.bytesPerArticle())));
        KINDS.forEach(kind -> row.add(p95(size.times(), kind)));
        return row;
    }

    private static String each(@Nullable Double seconds, int added) {
        return seconds == null || added == 0 ? "" : "%.2f".formatted(MILLIS * seconds / added);
    }

    private static String p95(List<QueryTimes> times, String kind) {
        return times.stream()
                .filter(query -> query.kind().equals(kind))
                .map(query -> "%.1f".formatted(query.p95()))
                .findFirst()
                .orElseThrow();
    }
}
