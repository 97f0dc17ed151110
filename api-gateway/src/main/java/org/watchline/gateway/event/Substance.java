package org.watchline.gateway.event;

import java.util.Comparator;
import java.util.stream.Stream;
import org.watchline.contracts.annotation.Event;
import org.watchline.gateway.corpus.event.StoredReport;

/** How much a report tells. */
final class Substance {

    /** Of several that tell as much, the earlier one in a list counts as the one that tells most. */
    static final Comparator<StoredReport> LEAST_FIRST = Comparator.comparing(StoredReport::actual)
            .thenComparingInt(Substance::of)
            .thenComparing(report -> report.source().publishedAt(), Comparator.nullsFirst(Comparator.reverseOrder()))
            .thenComparing(report -> report.source().articleId(), Comparator.reverseOrder())
            .thenComparing(StoredReport::ordinal, Comparator.reverseOrder());

    private Substance() {}

    private static int of(StoredReport report) {
        Event event = report.event();
        long answers = Stream.of(
                        event.location() != null,
                        event.date() != null,
                        "day".equals(event.datePrecision()),
                        event.mode() != null,
                        !event.actors().isEmpty(),
                        !event.recipients().isEmpty(),
                        event.killed() != null,
                        event.killed() != null,
                        event.wounded() != null,
                        event.arrested() != null,
                        event.claimedBy() != null)
                .filter(Boolean::booleanValue)
                .count();
        return Math.toIntExact(answers);
    }
}
