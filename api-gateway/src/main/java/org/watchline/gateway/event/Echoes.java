package org.watchline.gateway.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.event.StoredReport;

/** Which articles only repeat the text of an earlier one. */
final class Echoes {

    private final Map<String, UUID> firsts = new HashMap<>();

    /**
     * Looks through reports.
     *
     * @param reports the earliest article first
     */
    Echoes(List<StoredReport> reports) {
        reports.forEach(
                report -> firsts.putIfAbsent(report.textHash(), report.source().articleId()));
    }

    boolean contains(StoredReport report) {
        return originalOf(report) != null;
    }

    /** The earliest article with the same text; null if it is this report's own. */
    @Nullable
    UUID originalOf(StoredReport report) {
        UUID first = firsts.get(report.textHash());
        return report.source().articleId().equals(first) ? null : first;
    }
}
