package org.watchline.messaging;

import io.quarkus.runtime.Quarkus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Ends this process: in order if that works, and otherwise all the same. */
@ApplicationScoped
class ProcessEnd {

    /** Longer than an orderly end may take; what hangs then would hang for ever. */
    private static final Duration GRACE = Duration.ofSeconds(45);

    void now(int exitCode) {
        Thread last = new Thread(() -> halt(exitCode), "process-end");
        last.setDaemon(true);
        last.start();
        Quarkus.asyncExit(exitCode);
    }

    private static void halt(int exitCode) {
        try {
            Thread.sleep(GRACE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(exitCode);
    }
}
