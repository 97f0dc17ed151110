package org.watchline.gateway.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.Coordinates;
import org.watchline.gateway.corpus.EntityLabel;
import org.watchline.gateway.csv.CsvLine;

/** Writes events as comma-separated values, one line each. */
final class EventTable {

    private static final Object[] HEADER = {
        "id",
        "type",
        "modes",
        "date",
        "datePrecision",
        "firstDay",
        "lastDay",
        "location",
        "locationId",
        "latitude",
        "longitude",
        "actors",
        "recipients",
        "claimedBy",
        "killedLow",
        "killedBest",
        "killedHigh",
        "woundedLow",
        "woundedBest",
        "woundedHigh",
        "arrestedLow",
        "arrestedBest",
        "arrestedHigh",
        "conflicting",
        "modality",
        "reports",
        "articles",
        "independentSources",
        "sentence",
        "articleId",
        "source",
        "publishedAt"
    };

    private EventTable() {}

    static String of(List<EventItem> events) {
        return events.stream().map(EventTable::line).collect(Collectors.joining("", CsvLine.of(HEADER), ""));
    }

    private static String line(EventItem event) {
        List<@Nullable Object> fields = new ArrayList<>(Arrays.asList(
                event.id(),
                event.type(),
                String.join("; ", event.modes()),
                event.date(),
                event.datePrecision(),
                event.firstDay(),
                event.lastDay()));
        addPlace(fields, event.location());
        fields.addAll(List.of(names(event.actors()), names(event.recipients()), names(event.claimedBy())));
        addRange(fields, event.killed());
        addRange(fields, event.wounded());
        addRange(fields, event.arrested());
        fields.addAll(Arrays.asList(
                event.conflicting(),
                event.modality().stream().map(EventLabels::of).collect(Collectors.joining("; ")),
                event.reports(),
                event.articles(),
                event.independentSources(),
                event.lead().sentence().text(),
                event.lead().articleId(),
                event.lead().source(),
                event.lead().publishedAt()));
        return CsvLine.of(fields.toArray());
    }

    private static void addPlace(List<@Nullable Object> fields, @Nullable EntityLabel place) {
        Coordinates point = place == null ? null : place.coordinates();
        fields.add(place == null ? null : place.name());
        fields.add(place == null ? null : place.id());
        fields.add(point == null ? null : point.latitude());
        fields.add(point == null ? null : point.longitude());
    }

    private static void addRange(List<@Nullable Object> fields, @Nullable FigureRange range) {
        fields.add(range == null ? null : range.low());
        fields.add(range == null ? null : range.best());
        fields.add(range == null ? null : range.high());
    }

    private static String names(List<EntityLabel> labels) {
        return labels.stream().map(EntityLabel::name).collect(Collectors.joining("; "));
    }
}
