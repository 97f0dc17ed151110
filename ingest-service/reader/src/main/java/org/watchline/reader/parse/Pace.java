package org.watchline.reader.parse;

import java.time.Duration;

/** Tells somebody now and then that work goes on: steps may be many, and what they tell is the same. */
public final class Pace {

    private final Runnable listener;
    private final long everyNanos;
    private long told = System.nanoTime();

    /** Tells the listener once per period at most. */
    public Pace(Duration period, Runnable listener) {
        this.everyNanos = period.toNanos();
        this.listener = listener;
    }

    /** A step was made. */
    public void step() {
        long now = System.nanoTime();
        if (now - told >= everyNanos) {
            told = now;
            listener.run();
        }
    }
}
