package org.watchline.store;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.watchline.contracts.article.ArticleIngested;
import org.watchline.contracts.article.ArticleStored;

/** Counts what becomes of articles and how long they were under way. */
@ApplicationScoped
public class FilingMetrics {

    private static final String ARTICLES = "watchline.store.articles";

    private final MeterRegistry registry;
    private final Timer way;

    FilingMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.way = Timer.builder("watchline.store.way")
                .description("From the submission of an article to the commit that makes it searchable")
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofMillis(10))
                .maximumExpectedValue(Duration.ofHours(1))
                .register(registry);
    }

    /** The article is in the corpus. */
    public void stored(ArticleIngested article, ArticleStored notice) {
        registry.counter(ARTICLES, "outcome", "stored").increment();
        Duration took = Duration.between(article.receivedAt(), notice.storedAt());
        // What changes nothing is in the corpus since an earlier submission.
        if (!took.isNegative()) {
            way.record(took);
        }
    }

    /** The article was taken down. */
    public void refused() {
        registry.counter(ARTICLES, "outcome", "refused").increment();
    }

    /** The record was buried. */
    public void buried() {
        registry.counter(ARTICLES, "outcome", "buried").increment();
    }
}
