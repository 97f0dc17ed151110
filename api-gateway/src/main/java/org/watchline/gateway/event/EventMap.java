package org.watchline.gateway.event;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.watchline.gateway.corpus.Coordinates;

/**
 * Events as a GeoJSON feature collection, RFC 7946.
 *
 * @param features one for each event whose place has coordinates
 */
@Schema(description = "Events as a GeoJSON feature collection")
public record EventMap(String type, List<Feature> features) {

    /**
     * A point with an event.
     *
     * @param properties the event as lists show it
     */
    @Schema(name = "EventFeature")
    public record Feature(String type, UUID id, Point geometry, EventItem properties) {}

    /**
     * A place.
     *
     * @param coordinates longitude and latitude in degrees, in this order
     */
    @Schema(name = "EventPoint")
    public record Point(String type, List<Double> coordinates) {}

    static EventMap of(List<EventItem> events) {
        return new EventMap(
                "FeatureCollection", events.stream().flatMap(EventMap::feature).toList());
    }

    private static Stream<Feature> feature(EventItem event) {
        return Stream.ofNullable(event.location())
                .map(place -> place.coordinates())
                .filter(Objects::nonNull)
                .map(place -> new Feature("Feature", event.id(), point(place), event));
    }

    private static Point point(Coordinates place) {
        return new Point("Point", List.of(place.longitude(), place.latitude()));
    }
}
