package org.watchline.outbound;

import java.time.Duration;

/** The end of a span of time that began when this was made. */
final class Deadline {

    private final long end;

    Deadline(Duration span) {
        this.end = System.nanoTime() + span.toNanos();
    }

    /** What is left of it, never negative. */
    Duration remaining() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }
}
