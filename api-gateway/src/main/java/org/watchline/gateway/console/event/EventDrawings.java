package org.watchline.gateway.console.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.console.IsoDates;
import org.watchline.gateway.console.Link;
import org.watchline.gateway.corpus.Coordinates;
import org.watchline.gateway.corpus.EntityLabel;
import org.watchline.gateway.drawing.Moment;
import org.watchline.gateway.drawing.PlaceMap;
import org.watchline.gateway.drawing.Spot;
import org.watchline.gateway.drawing.Timeline;
import org.watchline.gateway.event.EventItem;

/** Events as drawings. */
public final class EventDrawings {

    private EventDrawings() {}

    /** Those that have a date, by the day on which they happened. */
    public static Timeline timeline(List<EventItem> events) {
        List<Moment> moments = new ArrayList<>();
        for (EventItem event : events) {
            if (event.firstDay() != null) {
                long killed = event.killed() == null ? 0 : event.killed().best();
                moments.add(new Moment(
                        event.firstDay(), title(event), event.actual(), killed, "/events/" + event.id()));
            }
        }
        return Timeline.of(moments);
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
                String href = list.without("cursor").with("location", place.id()).href();
                spots.add(new Spot(place.name(), at.latitude(), at.longitude(), count, href));
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
        title.append(new EventRow(event, List.of()).what());
        if (event.location() != null) {
            title.append(" in ").append(event.location().name());
        }
        if (event.killed() != null) {
            title.append(", ").append(event.killed().best()).append(" killed");
        }
        return title.toString();
    }
}
