package org.watchline.reader.pdf;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where the columns of each page begin and end, by where most lines do. */
final class Columns {

    /** Points; lines of one column begin within so much. */
    private static final float STEP = 3;

    /** Of the lines of the fullest column; indented lines are fewer than those that are not. */
    private static final double FULL = 0.4;

    private final Map<Integer, Page> pages = new HashMap<>();

    Columns(List<Line> lines) {
        lines.forEach(
                line -> pages.computeIfAbsent(line.page(), page -> new Page()).add(line));
    }

    /** The left edge of the column that the line stands in; its own where it stands alone. */
    float leftOf(Line line) {
        return page(line).leftOf(line);
    }

    /** The right edge of the longest line that begins at the column's left edge. */
    float rightOf(Line line) {
        return page(line).rights.getOrDefault(bin(leftOf(line)), line.right());
    }

    private Page page(Line line) {
        return pages.getOrDefault(line.page(), new Page());
    }

    private static int bin(float position) {
        return Math.round(position / STEP);
    }

    private static final class Page {

        private final TreeMap<Integer, Integer> counts = new TreeMap<>();
        private final Map<Integer, Float> rights = new HashMap<>();
        private int most;

        void add(Line line) {
            int bin = bin(line.left());
            most = Math.max(most, counts.merge(bin, 1, Integer::sum));
            rights.merge(bin, line.right(), Math::max);
        }

        float leftOf(Line line) {
            for (Map.Entry<Integer, Integer> bin : Collections.unmodifiableMap(
                            counts.headMap(bin(line.left()), true).descendingMap())
                    .entrySet()) {
                if (bin.getValue() >= FULL * most) {
                    return bin.getKey() * STEP;
                }
            }
            return line.left();
        }
    }
}
