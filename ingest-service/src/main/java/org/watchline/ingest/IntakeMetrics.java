package org.watchline.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import org.watchline.ingest.article.Outcome;

/** Counts what becomes of submissions. */
@ApplicationScoped
public class IntakeMetrics {

    private static final String ARTICLES = "watchline.ingest.articles";

    private static final String PROBLEMS = "watchline.ingest.problems";

    private final MeterRegistry registry;

    IntakeMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** An article was announced. */
    public void accepted() {
        registry.counter(ARTICLES, "outcome", "accepted", "reason", "").increment();
    }

    /** A submission was refused; it counts under its first fault. */
    public void refused(Outcome.Refused refusal) {
        String reason = refusal.faults().get(0).reason().label();
        registry.counter(ARTICLES, "outcome", "refused", "reason", reason).increment();
    }

    /** A request ended with a problem, before there were articles to look at. */
    public void ended(String problem) {
        registry.counter(PROBLEMS, "type", problem).increment();
    }
}
