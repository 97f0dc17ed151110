package org.watchline.ingest.fetch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Counts what becomes of pages and feeds that are asked for. */
@ApplicationScoped
public class FetchMetrics {

    private static final String PAGES = "watchline.fetch.pages";
    private static final String FEEDS = "watchline.feed.polls";
    private static final String OUTCOME = "outcome";
    private static final String REASON = "reason";

    private final MeterRegistry registry;

    /** Counts in a registry. */
    public FetchMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** A page was fetched. */
    public void fetched() {
        registry.counter(PAGES, OUTCOME, "fetched", REASON, "").increment();
    }

    /** A page was given up, or is tried again later. */
    public void failed(FetchProblem problem, boolean forGood) {
        registry.counter(PAGES, OUTCOME, forGood ? "failed" : "retried", REASON, problem.label())
                .increment();
    }

    /** A feed was polled. */
    public void polled(String outcome) {
        registry.counter(FEEDS, OUTCOME, outcome, REASON, "").increment();
    }

    /** A feed could not be polled. */
    public void pollFailed(FetchProblem problem) {
        registry.counter(FEEDS, OUTCOME, "failed", REASON, problem.label()).increment();
    }

    /** Tells how many pages wait. */
    public void watch(Supplier<Number> waiting) {
        Gauge.builder("watchline.fetch.waiting", waiting).register(registry);
    }
}
