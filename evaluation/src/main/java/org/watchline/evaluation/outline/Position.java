package org.watchline.evaluation.outline;

/**
 * A place on the globe.
 *
 * @param x degrees east
 * @param y degrees north
 */
record Position(double x, double y) {

    double squaredDistance(Position other) {
        double dx = x - other.x;
        double dy = y - other.y;
        return dx * dx + dy * dy;
    }
}
