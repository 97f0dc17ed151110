package org.watchline.gateway.drawing;

import java.util.Comparator;
import java.util.List;

/** Where most of what is counted happened: one capital on another continent must not shrink a district to a dot. */
final class Cluster {

    /** Of all that is counted. */
    private static final double SHARE = 0.85;

    /** Degrees between two places up to which all are shown. */
    private static final double SMALL = 25;

    private Cluster() {}

    /** Those of the spots that a map should be fitted to. */
    static List<Spot> of(List<Spot> spots) {
        if (span(spots) <= SMALL) {
            return spots;
        }
        double latitude = median(spots, Comparator.comparingDouble(Spot::latitude)).latitude();
        double longitude = median(spots, Comparator.comparingDouble(Spot::longitude)).longitude();
        List<Spot> nearest = spots.stream()
                .sorted(Comparator.comparingDouble(spot ->
                        Math.hypot(spot.latitude() - latitude, spot.longitude() - longitude)))
                .toList();
        double wanted = SHARE * total(spots);
        double counted = 0;
        int kept = 0;
        while (kept < nearest.size() && counted < wanted) {
            counted += weight(nearest.get(kept++));
        }
        return nearest.subList(0, kept);
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
