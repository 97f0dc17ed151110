package org.watchline.gateway.console.event;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.annotation.Modality;
import org.watchline.gateway.console.AsOfChoice;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.corpus.event.Clock;
import org.watchline.gateway.drawing.PlaceMap;
import org.watchline.gateway.drawing.Timeline;
import org.watchline.gateway.event.EventItem;
import org.watchline.gateway.event.EventPage;
import org.watchline.gateway.event.EventRequest;
import org.watchline.gateway.query.Total;

/**
 * What the list of events shows.
 *
 * @param request null if it was not valid
 * @param found null if the request was not valid
 * @param drawn the first of the events that match, whichever page is shown
 * @param names of the entities that are asked for, by id
 * @param fault what was not valid; null if everything was
 */
record EventListView(
        Link link,
        @Nullable EventRequest request,
        @Nullable EventPage found,
        List<EventItem> drawn,
        Map<String, String> names,
        @Nullable String fault) {

    static final List<String> ENTITY_FIELDS = List.of("entity", "actor", "recipient", "location");

    private static final List<String> PLAIN_FIELDS = List.of("type", "mode", "modality", "article");

    /** A filter in use. */
    record Chip(String label, String href) {}

    /** A file that holds the events. */
    record Export(String label, String href) {}

    static EventListView refused(Link link, String fault) {
        return new EventListView(link, null, null, List.of(), Map.of(), fault);
    }

    /** A field of the form as it was sent. */
    public String value(String field) {
        return String.join("", link.values(field));
    }

    public boolean has(String field, String value) {
        return link.has(field, value);
    }

    public AsOfChoice asOf() {
        Instant asOf = request == null ? null : request.asOf();
        return new AsOfChoice(link, asOf);
    }

    public boolean isMap() {
        return link.has("view", "map");
    }

    public String timelineHref() {
        return link.without("view").href();
    }

    public String mapHref() {
        return link.with("view", "map").href();
    }

    public Timeline timeline() {
        return EventDrawings.timeline(
                drawn, request == null ? Clock.EVENT : request.filter().clock(), asOf());
    }

    public PlaceMap map() {
        return EventDrawings.map(drawn, link);
    }

    public List<EventRow> rows() {
        return found == null ? List.of() : EventRow.of(found.items(), asOf());
    }

    public String heading() {
        return found == null ? "Events" : words(found.total(), "event");
    }

    /** How many events are left out because they did not happen; empty if none are. */
    public String hidden() {
        return found == null || found.hidden().value() == 0 ? "" : words(found.hidden(), "event");
    }

    public String withHidden() {
        return link.without("cursor").with("actual", "false").href();
    }

    public boolean isEverything() {
        return link.has("actual", "false");
    }

    public String withoutHidden() {
        return link.without("cursor").without("actual").href();
    }

    public List<Chip> chips() {
        Stream<Chip> entities = ENTITY_FIELDS.stream()
                .flatMap(field -> link.values(field).stream()
                        .map(id -> new Chip(field + " " + names.getOrDefault(id, id), removed(field, id))));
        Stream<Chip> others = PLAIN_FIELDS.stream()
                .flatMap(field -> link.values(field).stream()
                        .map(value -> new Chip(field + " " + value.toLowerCase(Locale.ROOT), removed(field, value))));
        return Stream.concat(entities, others).toList();
    }

    /** What the form carries on although it has no field for it. */
    public List<Link.Field> carried() {
        return link.fields().stream()
                .filter(field -> List.of("entity", "actor", "recipient", "location", "mode", "article", "asOf", "view")
                        .contains(field.name()))
                .toList();
    }

    public EventType[] types() {
        return EventType.values();
    }

    public Modality[] modalities() {
        return Modality.values();
    }

    public boolean isFiltered() {
        return !link.without("view").without("sort").without("clock").query().isEmpty();
    }

    public @Nullable String nextPage() {
        return found == null || found.nextCursor() == null
                ? null
                : link.with("cursor", found.nextCursor()).href();
    }

    public boolean isLaterPage() {
        return !link.values("cursor").isEmpty();
    }

    public String firstPage() {
        return link.without("cursor").href();
    }

    /** Ids in the filters that nobody bears. */
    public List<String> unknown() {
        return found == null ? List.of() : found.unknown();
    }

    /** The same events as data. */
    public String data() {
        return api().href();
    }

    public List<Export> exports() {
        return List.of(export("CSV", "csv"), export("GeoJSON", "geojson"));
    }

    private Export export(String label, String format) {
        boolean cut = found != null && found.total().relation() == Total.Relation.AT_LEAST;
        String number = String.format(Locale.ROOT, ", the first %,d", EventRequest.MOST_IN_FILE);
        return new Export(
                cut ? label + number : label,
                api().without("limit").with("format", format).href());
    }

    private Link api() {
        return Link.to("/api/v1/events", link.without("view").without("cursor").parameters());
    }

    private String removed(String field, String value) {
        return link.without("cursor").without(field, value).href();
    }

    private static String words(Total count, String thing) {
        String number = String.format(Locale.ROOT, "%,d", count.value());
        String prefix = count.relation() == Total.Relation.EXACT ? "" : "More than ";
        return prefix + number + " " + (count.value() == 1 ? thing : thing + "s");
    }
}
