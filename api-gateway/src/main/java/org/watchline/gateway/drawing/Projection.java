package org.watchline.gateway.drawing;

import java.util.List;

/**
 * Degrees to points of a drawing: equirectangular, true to scale at the middle latitude of what is shown, so that
 * shapes look right wherever the map is.
 *
 * @param west longitude of the left edge
 * @param north latitude of the upper edge
 * @param perDegree units to a degree of latitude
 * @param squeeze units to a degree of longitude, as a share of that
 */
record Projection(double west, double north, double perDegree, double squeeze) {

    /** Degrees of latitude shown at least: a single place is shown within its province. */
    private static final double LEAST_SPAN = 5;

    private static final double MARGIN = 1.3;

    /** The Equator to the Arctic fits; nearer to a pole nothing of use would. */
    private static final double STEEPEST = Math.cos(Math.toRadians(70));

    /** Shows all of these spots, with room around them. */
    static Projection fitting(List<Spot> spots, double width, double height) {
        double south = spots.stream().mapToDouble(Spot::latitude).min().orElse(30);
        double north = spots.stream().mapToDouble(Spot::latitude).max().orElse(36);
        double west = spots.stream().mapToDouble(Spot::longitude).min().orElse(62);
        double east = spots.stream().mapToDouble(Spot::longitude).max().orElse(74);
        double middle = (south + north) / 2;
        double squeeze = Math.max(STEEPEST, Math.cos(Math.toRadians(middle)));
        double span = Math.max(LEAST_SPAN, (north - south) * MARGIN);
        double perDegree = Math.min(height / span, width / Math.max(LEAST_SPAN, (east - west) * squeeze * MARGIN));
        return new Projection(
                (west + east) / 2 - width / 2 / perDegree / squeeze,
                middle + height / 2 / perDegree,
                perDegree,
                squeeze);
    }

    Point at(double longitude, double latitude) {
        return new Point((longitude - west) * perDegree * squeeze, (north - latitude) * perDegree);
    }
}
