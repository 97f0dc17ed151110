package org.watchline.ingest;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.watchline.ingest.article.Outcome;
import org.watchline.messaging.StageTimer;

/** Counts what becomes of submissions. */
@Startup // a counter that first shows with its first event hides that event from alerts
@ApplicationScoped
public class IntakeMetrics {

    private static final String ARTICLES = "watchline.ingest.articles";
    private static final String OUTCOME = "outcome";
    private static final String REASON = "reason";

    private static final String PROBLEMS = "watchline.ingest.problems";

    private final MeterRegistry registry;
    private final Timer examining;
    private final Counter accepted;
    private final Counter failed;

    IntakeMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.examining = StageTimer.of(
                registry,
                "watchline.ingest.examining",
                "Examining one submission: reading, cleaning, identifying it, until its verdict is known");
        this.accepted = registry.counter(ARTICLES, OUTCOME, "accepted", REASON, "");
        this.failed = registry.counter(ARTICLES, OUTCOME, "failed", REASON, "");
    }

    /** Times the examination of one submission. */
    public <T> T examined(Supplier<T> examination) {
        long start = System.nanoTime();
        try {
            return examination.get();
        } finally {
            examining.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        }
    }

    /** An article was announced. */
    public void accepted() {
        accepted.increment();
    }

    /** A submission was refused; it counts under its first fault. */
    public void refused(Outcome.Refused refusal) {
        String reason = refusal.faults().get(0).reason().label();
        registry.counter(ARTICLES, OUTCOME, "refused", REASON, reason).increment();
    }

    /** A submission was dead-lettered through a fault of ours. */
    public void failed() {
        failed.increment();
    }

    /** A request ended with a problem, before there were articles to look at. */
    public void ended(String problem) {
        registry.counter(PROBLEMS, "type", problem).increment();
    }
}
