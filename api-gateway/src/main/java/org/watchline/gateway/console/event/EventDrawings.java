package org.watchline.gateway.console.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.console.AsOfChoice;
import org.watchline.gateway.console.IsoDates;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.console.Places;
import org.watchline.gateway.corpus.Coordinates;
import org.watchline.gateway.corpus.EntityLabel;
import org.watchline.gateway.corpus.event.Clock;
import org.watchline.gateway.drawing.Moment;
import org.watchline.gateway.drawing.PlaceMap;
import org.watchline.gateway.drawing.Spot;
import org.watchline.gateway.drawing.Timeline;
import org.watchline.gateway.event.EventItem;

/** Events as drawings. */
public final class EventDrawings {

    private EventDrawings() {}

    /** Those that have a time by the clock. */
    public static Timeline timeline(List<EventItem> events, Clock clock, AsOfChoice asOf) {
        List<Moment> moments = new ArrayList<>();
        for (EventItem event : events) {
            LocalDate day = day(event, clock);
            if (day != null) {
                long killed = event.killed() == null ? 0 : event.killed().best();
                moments.add(new Moment(day, title(event), event.actual(), killed, asOf.event(event.id())));
            }
        }
        return Timeline.of(moments);
    }

    private static @Nullable LocalDate day(EventItem event, Clock clock) {
        return switch (clock) {
            case EVENT -> event.firstDay();
            case ARTICLE -> day(event.lead().publishedAt());
            case INGESTED -> day(event.lead().ingestedAt());
        };
    }

    private static @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** Those whose place stands on a map; each place leads to its events. */
    static PlaceMap map(List<EventItem> events, Link list) {
        Map<EntityLabel, Integer> counts = new LinkedHashMap<>();
        events.stream()
                .map(EventItem::location)
                .filter(EventDrawings::isOnMap)
                .forEach(place -> counts.merge(place, 1, Integer::sum));
        List<Spot> spots = new ArrayList<>();
        counts.forEach((place, count) -> {
            Coordinates at = place.coordinates();
            if (at != null) {
                String href =
                        list.without("cursor").with("location", place.id()).href();
                spots.add(new Spot(
                        place.name(), at.latitude(), at.longitude(), Places.isArea(place.kind()), count, href));
            }
        });
        return PlaceMap.of(spots);
    }

    private static boolean isOnMap(@Nullable EntityLabel place) {
        return place != null && place.coordinates() != null;
    }

    private static String title(EventItem event) {
        StringBuilder title = new StringBuilder();
        title.append(event.date() == null ? "" : IsoDates.readable(event.date()) + ": ");
        title.append(EventRow.what(event));
        if (event.location() != null) {
            title.append(" in ").append(event.location().name());
        }
        if (event.killed() != null) {
            title.append(", ").append(event.killed().best()).append(" killed");
        }
        return title.toString();
    }
}
