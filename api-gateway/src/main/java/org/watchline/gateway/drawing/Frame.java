package org.watchline.gateway.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Cuts lines and areas to the part of them that a drawing shows, so that a page carries no more than is seen. */
record Frame(double left, double top, double right, double bottom) {

    boolean holds(Point point) {
        return point.x() >= left && point.x() <= right && point.y() >= top && point.y() <= bottom;
    }

    /** The part of an area within the frame; empty if there is none. Sutherland and Hodgman's algorithm. */
    List<Point> cutArea(List<Point> ring) {
        List<Point> cut = cut(ring, point -> point.x() - left);
        cut = cut(cut, point -> right - point.x());
        cut = cut(cut, point -> point.y() - top);
        return cut(cut, point -> bottom - point.y());
    }

    /** The parts of a line that are at least partly within the frame. */
    List<List<Point>> cutLine(List<Point> line) {
        List<List<Point>> parts = new ArrayList<>();
        List<Point> part = new ArrayList<>();
        for (int i = 1; i < line.size(); i++) {
            if (holds(line.get(i - 1)) || holds(line.get(i))) {
                if (part.isEmpty()) {
                    part.add(line.get(i - 1));
                }
                part.add(line.get(i));
            } else if (!part.isEmpty()) {
                parts.add(part);
                part = new ArrayList<>();
            }
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }

    /** Keeps what lies on the inner side of one edge, where the distance is not negative. */
    private static List<Point> cut(List<Point> ring, ToDoubleFunction<Point> distance) {
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            Point from = ring.get(i == 0 ? ring.size() - 1 : i - 1);
            Point to = ring.get(i);
            double before = distance.applyAsDouble(from);
            double after = distance.applyAsDouble(to);
            if (before >= 0 != after >= 0) {
                double part = before / (before - after);
                kept.add(new Point(from.x() + part * (to.x() - from.x()), from.y() + part * (to.y() - from.y())));
            }
            if (after >= 0) {
                kept.add(to);
            }
        }
        return kept;
    }
}
