package org.watchline.gateway.drawing;

import java.util.ArrayList;
import java.util.List;

/** Writes lines as SVG path data, without points that nobody could tell apart. */
final class PathData {

    /** Units between points that are worth both being drawn. */
    private static final double LEAST_DISTANCE = 1.2;

    private PathData() {}

    static String closed(List<Point> ring) {
        String line = open(ring);
        return line.isEmpty() ? "" : line + "Z";
    }

    /** Empty if the line is shorter than can be seen. */
    static String open(List<Point> line) {
        List<Point> told = thinned(line);
        if (told.size() < 2) {
            return "";
        }
        StringBuilder path = new StringBuilder("M");
        for (Point point : told) {
            path.append(path.length() == 1 ? "" : " ")
                    .append(number(point.x()))
                    .append(' ')
                    .append(number(point.y()));
        }
        return path.toString();
    }

    private static List<Point> thinned(List<Point> line) {
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Point point = line.get(i);
            boolean isLast = i == line.size() - 1;
            if (kept.isEmpty() || isLast || kept.get(kept.size() - 1).distance(point) >= LEAST_DISTANCE) {
                kept.add(point);
            }
        }
        return kept;
    }

    private static String number(double value) {
        double rounded = Round.one(value);
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
