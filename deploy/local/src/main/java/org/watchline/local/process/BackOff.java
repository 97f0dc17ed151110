package org.watchline.local.process;

import java.time.Duration;

/**
 * How long to wait before a dead process is started again: doubled with every death, forgotten after a minute of life.
 * Not thread-safe.
 */
public final class BackOff {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration HEALTHY_LIFE = Duration.ofMinutes(1);

    private Duration next = SHORTEST;

    /** The pause after a process that lived for {@code life}. */
    public Duration after(Duration life) {
        Duration pause = life.compareTo(HEALTHY_LIFE) >= 0 ? SHORTEST : next;
        Duration doubled = pause.multipliedBy(2);
        next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return pause;
    }
}
