package org.watchline.store;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.watchline.contracts.article.ArticleIngested;
import org.watchline.contracts.article.ArticleStored;
import org.watchline.messaging.StageTimer;

/** Counts what becomes of articles and how long they were under way. */
@Startup // a counter that first shows with its first event hides that event from alerts
@ApplicationScoped
public class FilingMetrics {

    private static final String ARTICLES = "watchline.store.articles";
    private static final String OUTCOME = "outcome";

    private static final Duration[] WAYS = Stream.of(
                    "PT0.1S", "PT0.25S", "PT0.5S", "PT1S", "PT2S", "PT5S", "PT10S", "PT30S", "PT1M", "PT5M", "PT15M",
                    "PT1H")
            .map(Duration::parse)
            .toArray(Duration[]::new);

    private final Timer way;
    private final Timer commit;
    private final Counter stored;
    private final Counter refused;
    private final Counter buried;

    FilingMetrics(MeterRegistry registry) {
        this.way = Timer.builder("watchline.store.way")
                .description("From the submission of an article to the commit that makes it searchable")
                .serviceLevelObjectives(WAYS)
                .register(registry);
        this.commit = StageTimer.of(registry, "watchline.store.commit", "One transaction that files a batch");
        this.stored = registry.counter(ARTICLES, OUTCOME, "stored");
        this.refused = registry.counter(ARTICLES, OUTCOME, "refused");
        this.buried = registry.counter(ARTICLES, OUTCOME, "buried");
    }

    /** Times the filing of a batch. */
    public <T> T filed(Supplier<T> filing) {
        long start = System.nanoTime();
        T outcome = filing.get();
        // What failed is tried again, and shows in the way that articles take.
        commit.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        return outcome;
    }

    /** The article is in the corpus. */
    public void stored(ArticleIngested article, ArticleStored notice) {
        stored.increment();
        Duration took = Duration.between(article.receivedAt(), notice.storedAt());
        // What changes nothing is in the corpus since an earlier submission.
        if (!took.isNegative()) {
            way.record(took);
        }
    }

    /** The article was taken down. */
    public void refused() {
        refused.increment();
    }

    /** The record was buried. */
    public void buried() {
        buried.increment();
    }
}
