package org.watchline.gateway.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.annotation.Toll;
import org.watchline.gateway.corpus.export.ExportedArticle;

/** One row an event that an article reports. */
final class EventTable implements CsvTable {

    @Override
    public List<String> header() {
        return List.of(
                "articleId",
                "eventId",
                "reportId",
                "source",
                "publishedAt",
                "url",
                "type",
                "mode",
                "date",
                "datePrecision",
                "dateBasis",
                "actors",
                "recipients",
                "location",
                "latitude",
                "longitude",
                "killedLow",
                "killedBest",
                "killedHigh",
                "woundedLow",
                "woundedBest",
                "woundedHigh",
                "arrestedLow",
                "arrestedBest",
                "arrestedHigh",
                "modality",
                "claimedBy",
                "start",
                "end",
                "sentence");
    }

    @Override
    public List<List<@Nullable Object>> rows(ExportedArticle exported) {
        Passages passages = Passages.of(exported.article().text());
        return exported.set().found().events().stream()
                .map(event -> row(event, exported, passages))
                .toList();
    }

    private static List<@Nullable Object> row(Event event, ExportedArticle exported, Passages passages) {
        Optional<EntityCard> place = exported.entity(event.location());
        Toll killed = event.killed();
        Toll wounded = event.wounded();
        Toll arrested = event.arrested();
        return Arrays.asList(
                exported.article().id(),
                exported.set().groups().get(event.id()),
                event.id(),
                exported.article().source(),
                exported.article().publishedAt(),
                exported.article().url(),
                event.type(),
                event.mode(),
                event.date(),
                event.datePrecision(),
                event.dateBasis(),
                CsvTable.joined(event.actors()),
                CsvTable.joined(event.recipients()),
                event.location(),
                place.map(EntityCard::latitude).orElse(null),
                place.map(EntityCard::longitude).orElse(null),
                killed == null ? null : killed.low(),
                killed == null ? null : killed.best(),
                killed == null ? null : killed.high(),
                wounded == null ? null : wounded.low(),
                wounded == null ? null : wounded.best(),
                wounded == null ? null : wounded.high(),
                arrested == null ? null : arrested.low(),
                arrested == null ? null : arrested.best(),
                arrested == null ? null : arrested.high(),
                CsvTable.joined(event.modality().stream()
                        .map(label -> label.name().toLowerCase(Locale.ROOT))
                        .toList()),
                event.claimedBy(),
                event.start(),
                event.end(),
                passages.sentenceAround(
                        event.start(), event.end(), exported.set().found().sentences()));
    }
}
