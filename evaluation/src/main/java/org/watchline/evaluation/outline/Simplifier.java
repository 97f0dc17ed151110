package org.watchline.evaluation.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Leaves out positions that lie closer to the line than a tolerance: Ramer, Douglas and Peucker's algorithm. */
final class Simplifier {

    private Simplifier() {}

    /** The line with its ends and as many positions between as the tolerance, in degrees, demands. */
    static List<Position> simplify(List<Position> line, double tolerance) {
        BitSet kept = new BitSet();
        kept.set(0);
        kept.set(line.size() - 1);
        Deque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {0, line.size() - 1});
        while (!open.isEmpty()) {
            int[] part = open.pop();
            int farthest = farthest(line, part[0], part[1], tolerance * tolerance);
            if (farthest >= 0) {
                kept.set(farthest);
                open.push(new int[] {part[0], farthest});
                open.push(new int[] {farthest, part[1]});
            }
        }
        List<Position> simple = new ArrayList<>();
        kept.stream().mapToObj(line::get).forEach(simple::add);
        return simple;
    }

    private static int farthest(List<Position> line, int first, int last, double least) {
        int farthest = -1;
        double most = least;
        for (int i = first + 1; i < last; i++) {
            double distance = squaredDistance(line.get(i), line.get(first), line.get(last));
            if (distance > most) {
                most = distance;
                farthest = i;
            }
        }
        return farthest;
    }

    private static double squaredDistance(Position position, Position from, Position to) {
        double length = from.squaredDistance(to);
        if (length == 0) {
            return position.squaredDistance(from);
        }
        double along =
                ((position.x() - from.x()) * (to.x() - from.x()) + (position.y() - from.y()) * (to.y() - from.y()))
                        / length;
        double part = Math.max(0, Math.min(1, along));
        return position.squaredDistance(
                new Position(from.x() + part * (to.x() - from.x()), from.y() + part * (to.y() - from.y())));
    }
}
