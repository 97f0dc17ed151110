package org.watchline.gateway.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Event;
import org.watchline.gateway.corpus.event.StoredReport;

/** Which articles only retell an earlier one. A copy in which a figure was changed is no echo as far as figures go. */
final class Echoes {

    private final Map<List<?>, UUID> firsts = new HashMap<>();

    /**
     * Looks through reports.
     *
     * @param reports the earliest article first
     */
    Echoes(List<StoredReport> reports) {
        reports.forEach(
                report -> firsts.putIfAbsent(told(report), report.source().articleId()));
    }

    boolean contains(StoredReport report) {
        return originalOf(report) != null;
    }

    /** The earliest article that tells the same story with the same figures; null if it is this report's own. */
    @Nullable
    UUID originalOf(StoredReport report) {
        UUID first = firsts.get(told(report));
        return report.source().articleId().equals(first) ? null : first;
    }

    private static List<?> told(StoredReport report) {
        Event event = report.event();
        return Arrays.asList(report.story(), event.killed(), event.wounded(), event.arrested());
    }
}
