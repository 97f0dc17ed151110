package org.watchline.gateway.event;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.watchline.contracts.annotation.Toll;
import org.watchline.gateway.corpus.event.StoredReport;

/**
 * The numbers of an event. The best is the one that most independent sources give, because an echo is no confirmation;
 * of several the one in the latest article, because tolls are corrected as they become known.
 */
final class Figures {

    private final List<StoredReport> reports;
    private final Testimonies testimonies;

    /** A figure of what did not happen is none, and neither is one that was copied. */
    Figures(List<StoredReport> reports, Echoes echoes, Testimonies testimonies) {
        boolean actual = reports.stream().anyMatch(StoredReport::actual);
        this.reports = reports.stream()
                .filter(report -> report.actual() == actual && !echoes.contains(report))
                .toList();
        this.testimonies = testimonies;
    }

    /** The reports' numbers taken together; empty if they give none. */
    Optional<FigureRange> range(FigureKind kind) {
        List<StoredReport> giving = reports.stream()
                .filter(report -> kind.of(report.event()) != null)
                .toList();
        if (giving.isEmpty()) {
            return Optional.empty();
        }
        List<Toll> tolls = giving.stream().map(report -> toll(kind, report)).toList();
        int highestLow = tolls.stream().mapToInt(Toll::low).max().orElseThrow();
        int lowestHigh = tolls.stream().mapToInt(Toll::high).min().orElseThrow();
        return Optional.of(new FigureRange(
                tolls.stream().mapToInt(Toll::low).min().orElseThrow(),
                best(kind, giving),
                tolls.stream().mapToInt(Toll::high).max().orElseThrow(),
                giving.size(),
                highestLow > lowestHigh));
    }

    private int best(FigureKind kind, List<StoredReport> giving) {
        Map<Integer, List<StoredReport>> byNumber = giving.stream()
                .collect(Collectors.groupingBy(report -> toll(kind, report).best(), TreeMap::new, Collectors.toList()));
        return byNumber.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<Integer, List<StoredReport>> number) ->
                                testimonies.rootsOf(number.getValue()).size())
                        .thenComparing(number -> latest(number.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }

    private static Instant latest(List<StoredReport> some) {
        return some.stream()
                .map(report -> Objects.requireNonNullElse(report.source().publishedAt(), Instant.MIN))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Toll toll(FigureKind kind, StoredReport report) {
        return Objects.requireNonNull(kind.of(report.event()), "a report without the number");
    }
}
