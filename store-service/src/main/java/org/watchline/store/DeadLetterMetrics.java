package org.watchline.store;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts what becomes of dead letters. */
@Startup // a counter that first shows with its first event hides that event from alerts
@ApplicationScoped
public class DeadLetterMetrics {

    private static final String LETTERS = "watchline.store.deadletters";
    private static final String OUTCOME = "outcome";

    private final Counter kept;
    private final Counter refused;
    private final Counter replayed;

    DeadLetterMetrics(MeterRegistry registry) {
        this.kept = registry.counter(LETTERS, OUTCOME, "kept");
        this.refused = registry.counter(LETTERS, OUTCOME, "refused");
        this.replayed = registry.counter(LETTERS, OUTCOME, "replayed");
    }

    /** So many letters stand in the table. */
    public void kept(int count) {
        kept.increment(count);
    }

    /** A letter stays on its topic, where it expires: somebody has to look at it. */
    public void refused() {
        refused.increment();
    }

    /** A letter is on its way again. */
    public void replayed() {
        replayed.increment();
    }
}
