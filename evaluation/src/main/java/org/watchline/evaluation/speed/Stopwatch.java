package org.watchline.evaluation.speed;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Adds up the processor time of each step, which other programs on the machine disturb less than the time that passes.
 */
final class Stopwatch {

    private final Map<String, Long> nanosByStep = new LinkedHashMap<>();

    <T> T timed(String step, Supplier<T> work) {
        long start = now();
        T result = work.get();
        nanosByStep.merge(step, now() - start, Long::sum);
        return result;
    }

    /** Nanoseconds that this thread has computed. */
    static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    void reset() {
        nanosByStep.clear();
    }

    /** Nanoseconds by step, in the order in which the steps were first taken. */
    Map<String, Long> nanosByStep() {
        return nanosByStep;
    }
}
