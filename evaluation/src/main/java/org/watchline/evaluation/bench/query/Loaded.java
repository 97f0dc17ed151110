package org.watchline.evaluation.bench.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.watchline.evaluation.bench.Table;
import org.watchline.store.db.StoreSize;

/**
 * What a load took, and what the corpus took after it.
 *
 * @param articles that the corpus had then
 * @param added how many of them this load wrote; 0 if several runs did, or it is not known
 * @param seconds of this load
 * @param commit by which they were loaded
 */
record Loaded(int articles, int added, double seconds, String commit, StoreSize size) {

    long bytesPerArticle() {
        return size.total() / size.divisor();
    }

    /** Bytes per article of each table. */
    Table disk() {
        List<List<String>> rows = new ArrayList<>();
        size.bytes().forEach((table, bytes) -> {
            if (bytes >= size.divisor()) {
                rows.add(List.of(table, grouped(bytes / size.divisor())));
            }
        });
        rows.add(List.of("all", grouped(bytesPerArticle())));
        return new Table(
                grouped(articles) + " articles on disk",
                List.of(
                        added == 0
                                ? "They were loaded in more than one run."
                                : "%s of them loaded in %.0f s, by commit %s."
                                        .formatted(grouped(added), seconds, commit)),
                List.of("table, with its indexes", "bytes per article"),
                rows);
    }

    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
