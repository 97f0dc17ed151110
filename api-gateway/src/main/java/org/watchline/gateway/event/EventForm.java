package org.watchline.gateway.event;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.watchline.gateway.query.Parameters;

/** In which form a page of events is told. */
enum EventForm {
    JSON(MediaType.APPLICATION_JSON, 100, 20, page -> page),
    GEOJSON(
            "application/geo+json",
            EventRequest.MOST_IN_FILE,
            EventRequest.MOST_IN_FILE,
            page -> EventMap.of(page.items())),
    CSV("text/csv", EventRequest.MOST_IN_FILE, EventRequest.MOST_IN_FILE, page -> EventTable.of(page.items()));

    /** Names one of them in a request. */
    static final String PARAMETER = "format";

    private static final Set<String> LABELS =
            Arrays.stream(values()).map(EventForm::label).collect(Collectors.toUnmodifiableSet());

    private static final List<Variant> VARIANTS = Arrays.stream(values())
            .flatMap(form -> Variant.mediaTypes(form.type).build().stream())
            .toList();

    @SuppressWarnings("ImmutableEnumChecker") // nothing changes it
    private final MediaType type;

    private final int mostEvents;
    private final int usualEvents;

    @SuppressWarnings("ImmutableEnumChecker") // without state
    private final Function<EventPage, Object> body;

    EventForm(String type, int mostEvents, int usualEvents, Function<EventPage, Object> body) {
        this.type = MediaType.valueOf(type);
        this.mostEvents = mostEvents;
        this.usualEvents = usualEvents;
        this.body = body;
    }

    /**
     * The form that a request names, else the one that its client likes best.
     *
     * @throws org.watchline.gateway.problem.ProblemException if it names another
     */
    static EventForm of(Parameters parameters, Request request) {
        String label = parameters.word(PARAMETER, LABELS);
        return label == null ? wantedBy(request) : valueOf(label.toUpperCase(Locale.ROOT));
    }

    private static EventForm wantedBy(Request request) {
        Variant wanted = request.selectVariant(VARIANTS);
        return Arrays.stream(values())
                .filter(form -> wanted != null && form.type.isCompatible(wanted.getMediaType()))
                .findFirst()
                .orElse(JSON);
    }

    /** With its encoding where readers would guess it. */
    MediaType type() {
        return this == CSV ? type.withCharset("UTF-8") : type;
    }

    /** As requests name it, and files end, without the dot. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of a page. */
    int mostEvents() {
        return mostEvents;
    }

    /** Of a page whose length nobody asked for. */
    int usualEvents() {
        return usualEvents;
    }

    Object body(EventPage page) {
        return body.apply(page);
    }
}
