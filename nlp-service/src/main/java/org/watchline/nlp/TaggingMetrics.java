package org.watchline.nlp;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import org.watchline.messaging.StageTimer;
import org.watchline.nlp.engine.TaggedArticle;

/** Counts what is tagged, and how long it takes. */
@Startup // a counter that first shows with its first event hides that event from alerts
@ApplicationScoped
public class TaggingMetrics {

    private static final String ARTICLES = "watchline.nlp.articles";

    private final Timer tagging;
    private final Counter tokens;
    private final Counter mentions;
    private final Counter enriched;
    private final Counter failed;

    TaggingMetrics(MeterRegistry registry) {
        tagging = StageTimer.of(registry, "watchline.nlp.tagging", "Tagging one article");
        tokens = registry.counter("watchline.nlp.tokens");
        mentions = registry.counter("watchline.nlp.mentions");
        enriched = registry.counter(ARTICLES, "outcome", "enriched");
        failed = registry.counter(ARTICLES, "outcome", "failed");
    }

    /** Times the tagging of one article and counts what was found in it. */
    public TaggedArticle measured(Supplier<TaggedArticle> article) {
        long start = System.nanoTime();
        TaggedArticle tagged = article.get();
        tagging.record(Duration.ofNanos(System.nanoTime() - start));
        tokens.increment(tagged.annotations().tokens().count());
        mentions.increment(tagged.annotations().mentions().size());
        return tagged;
    }

    /** An article was handed on. */
    public void enriched() {
        enriched.increment();
    }

    /** A record was dead-lettered. */
    public void failed() {
        failed.increment();
    }
}
