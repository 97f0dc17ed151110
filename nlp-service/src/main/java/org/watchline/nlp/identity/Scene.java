package org.watchline.nlp.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.watchline.knowledge.Coordinates;
import org.watchline.knowledge.Entity;

/** Where an article takes place, to tell places of one name apart. */
final class Scene {

    private static final List<String> LARGE_FIRST =
            List.of("country", "province", "region", "city", "district", "town");

    /** More points change nothing any more. */
    private static final int LIMIT = 50;

    private final List<Coordinates> points = new ArrayList<>();

    /** Countries are too large to be near anything. */
    void add(Entity entity) {
        Coordinates point = entity.coordinates();
        if (point != null && !entity.kind().equals("country") && points.size() < LIMIT) {
            points.add(point);
        }
    }

    /** The places that are nearest to another of the article's first; without others, the largest. */
    Comparator<Entity> order() {
        return Comparator.comparingDouble(this::distance)
                .thenComparingInt(Scene::rank)
                .thenComparing(Entity::id);
    }

    String reason() {
        return points.isEmpty() ? "best-known" : "near-other-places";
    }

    private double distance(Entity place) {
        Coordinates here = place.coordinates();
        return here == null
                ? Double.MAX_VALUE
                : points.stream()
                        .mapToDouble(point -> squared(here, point))
                        .min()
                        .orElse(0);
    }

    /** In squared degrees of latitude, with meridians drawn together as they are at the place. */
    private static double squared(Coordinates one, Coordinates other) {
        double north = one.latitude() - other.latitude();
        double east = (one.longitude() - other.longitude()) * Math.cos(Math.toRadians(one.latitude()));
        return north * north + east * east;
    }

    private static int rank(Entity place) {
        int rank = LARGE_FIRST.indexOf(place.kind());
        return rank < 0 ? LARGE_FIRST.size() : rank;
    }
}
