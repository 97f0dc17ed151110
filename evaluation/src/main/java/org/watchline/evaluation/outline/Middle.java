package org.watchline.evaluation.outline;

import java.util.Comparator;
import java.util.List;

/** Where a name stands on its area. */
final class Middle {

    private Middle() {}

    static List<Integer> largest(Topology.Area area, Topology topology) {
        return area.rings().stream()
                .max(Comparator.comparingDouble(ring -> Math.abs(area(topology.ring(ring)))))
                .orElseThrow(() -> new IllegalArgumentException("no shape: " + area.name()));
    }

    /** A closed ring's centre of gravity. */
    static Position of(List<Position> ring) {
        double x = 0;
        double y = 0;
        for (int i = 1; i < ring.size(); i++) {
            Position from = ring.get(i - 1);
            Position to = ring.get(i);
            double cross = from.x() * to.y() - to.x() * from.y();
            x += (from.x() + to.x()) * cross;
            y += (from.y() + to.y()) * cross;
        }
        double area = area(ring);
        return new Position(x / (6 * area), y / (6 * area));
    }

    /** Square degrees that a closed ring encloses; negative if it runs clockwise. */
    static double area(List<Position> ring) {
        double twice = 0;
        for (int i = 1; i < ring.size(); i++) {
            twice += ring.get(i - 1).x() * ring.get(i).y()
                    - ring.get(i).x() * ring.get(i - 1).y();
        }
        return twice / 2;
    }
}
