package org.watchline.gateway.event;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.annotation.Toll;
import org.watchline.gateway.corpus.EntityLabel;
import org.watchline.gateway.corpus.event.StoredReport;

/** Writes reports and their figures as the API tells them. */
final class ReportWriter {

    private final Map<String, EntityLabel> labels;
    private final Echoes echoes;

    ReportWriter(Map<String, EntityLabel> labels, Echoes echoes) {
        this.labels = labels;
        this.echoes = echoes;
    }

    Report report(StoredReport stored, Map<StoredReport.Key, StoredReport.Passage> sentences) {
        Event event = stored.event();
        StoredReport.Source source = stored.source();
        return new Report(
                source.articleId(),
                source.revision(),
                event.id(),
                source.title(),
                source.outlet(),
                source.url(),
                source.publishedAt(),
                source.ingestedAt(),
                event.type(),
                event.mode(),
                event.start(),
                event.end(),
                event.trigger(),
                sentence(stored, sentences),
                labels(event.actors()),
                labels(event.recipients()),
                label(event.location()),
                event.date(),
                event.datePrecision(),
                event.dateBasis(),
                event.killed(),
                event.wounded(),
                event.arrested(),
                event.modality(),
                label(event.claimedBy()),
                cited(stored),
                echoes.originalOf(stored));
    }

    /** One of a report's figures; null if it does not give it. */
    @Nullable
    Figure figure(FigureKind kind, StoredReport stored, Map<StoredReport.Key, StoredReport.Passage> sentences) {
        Toll toll = kind.of(stored.event());
        if (toll == null) {
            return null;
        }
        StoredReport.Source source = stored.source();
        StoredReport.Passage sentence = sentence(stored, sentences);
        return new Figure(
                kind,
                toll.low(),
                toll.best(),
                toll.high(),
                Qualifier.in(sentence.text(), toll),
                source.articleId(),
                stored.event().id(),
                source.title(),
                source.outlet(),
                source.publishedAt(),
                sentence,
                cited(stored),
                echoes.contains(stored));
    }

    List<EntityLabel> labels(List<String> ids) {
        return ids.stream().map(this::known).toList();
    }

    @Nullable
    EntityLabel label(@Nullable String id) {
        return id == null ? null : known(id);
    }

    private EntityLabel known(String id) {
        return labels.getOrDefault(id, new EntityLabel(id, id, null, null, null));
    }

    private static List<CitedSource> cited(StoredReport stored) {
        return stored.citations().stream().map(CitedSource::of).toList();
    }

    /** Of an article that has changed since the reports were read, only the place is known. */
    private static StoredReport.Passage sentence(
            StoredReport stored, Map<StoredReport.Key, StoredReport.Passage> sentences) {
        StoredReport.Passage sentence = sentences.get(stored.key());
        return sentence == null
                ? new StoredReport.Passage(
                        stored.event().start(), stored.event().end(), "")
                : sentence;
    }
}
