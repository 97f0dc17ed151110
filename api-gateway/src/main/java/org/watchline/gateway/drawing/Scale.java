package org.watchline.gateway.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * The axis of counts: whole round numbers, few of them.
 *
 * @param top the highest level, at least 1
 */
record Scale(long step, long top) {

    private static final int MOST_LEVELS = 4;

    static Scale upTo(long highest) {
        long step = 1;
        for (int i = 0; step * MOST_LEVELS < highest; i++) {
            // 1, 2, 5, 10, 20, 50 …
            step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return new Scale(step, Math.max(1, (highest + step - 1) / step * step));
    }

    List<Long> levels() {
        List<Long> levels = new ArrayList<>();
        for (long level = step; level <= top; level += step) {
            levels.add(level);
        }
        return levels;
    }
}
