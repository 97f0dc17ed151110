package org.watchline.gateway.event;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** In which form a page of events is told. */
enum EventForm {
    JSON(MediaType.APPLICATION_JSON, EventParameters.MOST_LIMIT, page -> page),
    GEOJSON("application/geo+json", EventParameters.MOST_ROWS, page -> EventMap.of(page.items())),
    CSV("text/csv", EventParameters.MOST_ROWS, page -> EventTable.of(page.items()));

    private static final List<Variant> VARIANTS = Arrays.stream(values())
            .flatMap(form -> Variant.mediaTypes(form.type).build().stream())
            .toList();

    @SuppressWarnings("ImmutableEnumChecker") // nothing changes it
    private final MediaType type;

    private final int mostEvents;

    @SuppressWarnings("ImmutableEnumChecker") // without state
    private final Function<EventPage, Object> body;

    EventForm(String type, int mostEvents, Function<EventPage, Object> body) {
        this.type = MediaType.valueOf(type);
        this.mostEvents = mostEvents;
        this.body = body;
    }

    /** The form that a client likes best. */
    static EventForm wantedBy(Request request) {
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

    int mostEvents() {
        return mostEvents;
    }

    Object body(EventPage page) {
        return body.apply(page);
    }
}
