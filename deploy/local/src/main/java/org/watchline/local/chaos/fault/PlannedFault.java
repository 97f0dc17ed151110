package org.watchline.local.chaos.fault;

import java.time.Duration;
import org.watchline.local.chaos.cluster.Node;

/**
 * A fault that is to come.
 *
 * @param number counted from 1
 * @param after how long after the last one is over
 * @param lasts how long; what cannot be made undone, such as a kill, lasts no time
 * @param seed for what else the fault draws
 */
public record PlannedFault(int number, Duration after, FaultKind kind, Node victim, Duration lasts, long seed) {

    /** For people and for the file of the plan. */
    public String line() {
        String what = "%3d  +%4.1f s  %-15s %s".formatted(number, seconds(after), kind.label(), victim.label());
        return lasts.isZero() ? what : what + " for %.1f s".formatted(seconds(lasts));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
