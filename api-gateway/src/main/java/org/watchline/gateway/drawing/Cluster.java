package org.watchline.gateway.drawing;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Where most of what is counted happened: one capital on another continent must not shrink a district to a dot. */
final class Cluster {

    /** Of all that is counted. */
    private static final double SHARE = 0.85;

    /** Degrees between two places up to which all are shown. */
    private static final double SMALL = 25;

    /** Degrees from the middle within which all are shown. */
    private static final double NEAR = 7;

    private Cluster() {}

    /** Those of the spots that a map should be fitted to. */
    static List<Spot> of(List<Spot> spots) {
        if (span(spots) <= SMALL) {
            return spots;
        }
        Spot north = median(spots, Comparator.comparingDouble(Spot::latitude));
        Spot east = median(spots, Comparator.comparingDouble(Spot::longitude));
        ToDoubleFunction<Spot> distance =
                spot -> Math.hypot(spot.latitude() - north.latitude(), spot.longitude() - east.longitude());
        List<Spot> nearest =
                spots.stream().sorted(Comparator.comparingDouble(distance)).toList();
        double radius = Math.max(NEAR, 1.5 * radius(nearest, distance));
        return nearest.stream()
                .filter(spot -> distance.applyAsDouble(spot) <= radius)
                .toList();
    }

    /** How far most of what is counted reaches. */
    private static double radius(List<Spot> nearest, ToDoubleFunction<Spot> distance) {
        double wanted = SHARE * total(nearest);
        double counted = 0;
        double radius = 0;
        for (Spot spot : nearest) {
            if (counted >= wanted) {
                return radius;
            }
            counted += weight(spot);
            radius = distance.applyAsDouble(spot);
        }
        return radius;
    }

    private static double span(List<Spot> spots) {
        return Math.max(
                spots.stream().mapToDouble(Spot::latitude).max().orElse(0)
                        - spots.stream().mapToDouble(Spot::latitude).min().orElse(0),
                spots.stream().mapToDouble(Spot::longitude).max().orElse(0)
                        - spots.stream().mapToDouble(Spot::longitude).min().orElse(0));
    }

    /** The spot at which half of what is counted is reached. */
    private static Spot median(List<Spot> spots, Comparator<Spot> order) {
        List<Spot> sorted = spots.stream().sorted(order).toList();
        double half = total(spots) / 2;
        double counted = 0;
        for (Spot spot : sorted) {
            counted += weight(spot);
            if (counted >= half) {
                return spot;
            }
        }
        return sorted.get(sorted.size() - 1);
    }

    private static double total(List<Spot> spots) {
        return spots.stream().mapToDouble(Cluster::weight).sum();
    }

    private static double weight(Spot spot) {
        return Math.max(1, spot.count());
    }
}
