package org.watchline.gateway.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Places on outlines of countries and provinces, in units of {@link #viewBox}.
 *
 * @param land path data of the countries
 * @param borders path data of the borders between provinces
 * @param names of countries and provinces, where there is room
 * @param marks the largest first, so that small ones stay in sight
 * @param outside places so far from the others that a map of all would show neither
 */
public record PlaceMap(
        List<String> land, List<String> borders, List<Label> names, List<Mark> marks, List<Spot> outside) {

    static final int WIDTH = 720;
    static final int HEIGHT = 440;

    private static final double LARGEST = 24;
    private static final double SMALLEST = 4;
    private static final int MARK_TYPE = 13;
    private static final Frame FRAME = new Frame(0, 0, WIDTH, HEIGHT);

    /**
     * A place.
     *
     * @param label null where there is no room
     */
    public record Mark(double x, double y, double radius, Spot spot, Optional<Label> label) {}

    /** A map that shows these places. */
    public static PlaceMap of(List<Spot> spots) {
        List<Spot> ordered = spots.stream()
                .filter(spot -> Double.isFinite(spot.latitude()) && Double.isFinite(spot.longitude()))
                .sorted(Comparator.comparingLong(Spot::count).reversed().thenComparing(Spot::name))
                .toList();
        Projection projection = Projection.fitting(Cluster.of(ordered), WIDTH, HEIGHT);
        Map<Boolean, List<Spot>> inSight = ordered.stream()
                .collect(Collectors.partitioningBy(
                        spot -> FRAME.holds(projection.at(spot.longitude(), spot.latitude()))));
        Labels labels = new Labels(WIDTH, HEIGHT);
        List<Mark> marks = marks(inSight.getOrDefault(true, List.of()), projection, labels);
        Ground ground = Ground.of(Outlines.shipped(), projection, labels);
        return new PlaceMap(
                ground.land(), ground.borders(), ground.names(), marks, inSight.getOrDefault(false, List.of()));
    }

    /** The drawing's extent as SVG wants it. */
    public String viewBox() {
        return "0 0 %d %d".formatted(WIDTH, HEIGHT);
    }

    public boolean isEmpty() {
        return marks.isEmpty();
    }

    /** What the map says in one sentence. */
    public String summary() {
        return isEmpty()
                ? "no places"
                : "%d place%s, most often %s"
                        .formatted(
                                marks.size(),
                                marks.size() == 1 ? "" : "s",
                                marks.get(0).spot().name());
    }

    private static List<Mark> marks(List<Spot> spots, Projection projection, Labels labels) {
        long highest = spots.isEmpty() ? 1 : Math.max(1, spots.get(0).count());
        for (Spot spot : spots) {
            labels.avoid(projection.at(spot.longitude(), spot.latitude()), radius(spot, highest) * 0.7);
        }
        List<Mark> marks = new ArrayList<>();
        for (Spot spot : spots) {
            Point middle = projection.at(spot.longitude(), spot.latitude());
            double radius = radius(spot, highest);
            marks.add(new Mark(
                    Round.one(middle.x()),
                    Round.one(middle.y()),
                    radius,
                    spot,
                    labels.beside(middle, radius, spot.name(), MARK_TYPE)));
        }
        return marks;
    }

    /** The area of the circle tells the count. */
    private static double radius(Spot spot, long highest) {
        return Round.one(Math.max(
                SMALLEST, LARGEST * Math.sqrt((double) Math.max(0, spot.count()) / Math.max(highest, 8))));
    }
}
