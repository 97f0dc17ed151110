package org.watchline.gateway.drawing;

/** A point of a drawing, in its units, from the upper left. */
record Point(double x, double y) {

    double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
