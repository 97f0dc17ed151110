package org.watchline.gateway.event;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.watchline.contracts.annotation.Event;
import org.watchline.gateway.corpus.EntityLabel;
import org.watchline.gateway.corpus.event.StoredReport;

/** What the reports of one event say together. */
final class Account {

    /** As articles are read: the oldest first, those without a date last. */
    private static final Comparator<StoredReport> BY_PUBLICATION = Comparator.comparing(
                    (StoredReport report) -> report.source().publishedAt(),
                    Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(report -> report.source().ingestedAt())
            .thenComparing(report -> report.source().articleId())
            .thenComparing(StoredReport::ordinal);

    private final List<StoredReport> reports;
    private final ReportWriter writer;
    private final Echoes echoes;
    private final Testimonies testimonies;
    private final StoredReport lead;
    private final Map<FigureKind, FigureRange> ranges = new EnumMap<>(FigureKind.class);

    /**
     * An account.
     *
     * @param reports at least one
     * @param labels of the entities that they refer to, by id
     */
    Account(List<StoredReport> reports, Map<String, EntityLabel> labels) {
        this.reports = reports.stream().sorted(BY_PUBLICATION).toList();
        this.echoes = new Echoes(this.reports);
        this.writer = new ReportWriter(labels, echoes);
        this.testimonies = new Testimonies(this.reports, labels);
        this.lead = this.reports.stream().max(Substance.LEAST_FIRST).orElseThrow();
        Figures figures = new Figures(this.reports, echoes, testimonies);
        for (FigureKind kind : FigureKind.values()) {
            figures.range(kind).ifPresent(range -> ranges.put(kind, range));
        }
    }

    /** The report that tells most; of several the earliest. */
    StoredReport lead() {
        return lead;
    }

    EventItem item(Map<StoredReport.Key, StoredReport.Passage> sentences) {
        Event told = lead.event();
        return new EventItem(
                lead.group(),
                told.type(),
                distinct(report -> Stream.ofNullable(report.event().mode())),
                writer.labels(distinct(report -> report.event().actors().stream())),
                writer.labels(distinct(report -> report.event().recipients().stream())),
                writer.label(told.location()),
                told.date(),
                told.datePrecision(),
                told.dateBasis(),
                lead.firstDay(),
                lead.lastDay(),
                distinct(report -> report.event().modality().stream()),
                reports.stream().anyMatch(StoredReport::actual),
                writer.labels(
                        distinct(report -> Stream.ofNullable(report.event().claimedBy()))),
                ranges.get(FigureKind.KILLED),
                ranges.get(FigureKind.WOUNDED),
                ranges.get(FigureKind.ARRESTED),
                ranges.values().stream().anyMatch(FigureRange::conflicting),
                reports.size(),
                testimonies.independence().articles(),
                testimonies.independence().independentSources(),
                writer.report(lead, sentences));
    }

    EventDossier dossier(Map<StoredReport.Key, StoredReport.Passage> sentences) {
        return new EventDossier(
                item(sentences),
                figures(sentences),
                reports.stream().map(report -> writer.report(report, sentences)).toList(),
                testimonies.independence());
    }

    private List<Figure> figures(Map<StoredReport.Key, StoredReport.Passage> sentences) {
        return Stream.of(FigureKind.values())
                .flatMap(kind -> reports.stream()
                        .sorted(BY_PUBLICATION.reversed())
                        .map(report -> writer.figure(kind, report, sentences))
                        .filter(Objects::nonNull))
                .toList();
    }

    private <T> List<T> distinct(Function<StoredReport, Stream<T>> values) {
        return reports.stream().flatMap(values).distinct().toList();
    }
}
