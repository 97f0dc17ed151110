package org.watchline.evaluation.bench.replica;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** Waits for what comes by itself. */
final class Patience {

    private static final long LONGEST_SECONDS = 180;
    private static final long PAUSE_MILLIS = 200;

    private Patience() {}

    /** What is waited for. */
    @FunctionalInterface
    interface Condition {
        boolean holds() throws InterruptedException, ExecutionException;
    }

    /** How far something is. */
    @FunctionalInterface
    interface Count {
        long now() throws InterruptedException, ExecutionException;
    }

    /** Fails after minutes. */
    static void until(String what, Condition condition) throws InterruptedException, ExecutionException {
        long deadline = deadline();
        while (!condition.holds()) {
            check(what, deadline);
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }

    /** Fails after minutes in which nothing came. */
    static void until(String what, long wanted, Count count) throws InterruptedException, ExecutionException {
        long deadline = deadline();
        long before = 0;
        for (long now = count.now(); now < wanted; now = count.now()) {
            if (now > before) {
                deadline = deadline();
            }
            before = now;
            check(what, deadline);
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }

    private static long deadline() {
        return System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
    }

    private static void check(String what, long deadline) {
        if (System.nanoTime() > deadline) {
            throw new IllegalStateException("waited in vain for " + what);
        }
    }
}
