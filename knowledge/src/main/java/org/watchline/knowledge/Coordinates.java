package org.watchline.knowledge;

/** A point in WGS84 decimal degrees; for an area, a point inside it that stands for the whole. */
public record Coordinates(double latitude, double longitude) {

    public Coordinates {
        requireWithin(latitude, 90, "latitude");
        requireWithin(longitude, 180, "longitude");
    }

    private static void requireWithin(double degrees, double bound, String axis) {
        // Written so that NaN fails too.
        if (!(Math.abs(degrees) <= bound)) {
            throw new IllegalArgumentException(axis + " " + degrees + " is outside ±" + bound);
        }
    }
}
