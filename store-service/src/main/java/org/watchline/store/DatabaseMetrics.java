package org.watchline.store;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.watchline.store.db.DatabaseStatistics;
import org.watchline.store.db.DatabaseStatistics.Figures;
import org.watchline.store.db.DatabaseUnavailableException;

/**
 * Shows how the database stands, as it was when it was last asked: so seldom that asking costs nothing, however often
 * metrics are read.
 */
@ApplicationScoped
class DatabaseMetrics {

    private static final String TRANSACTIONS = "watchline.database.transactions";
    private static final String BLOCKS = "watchline.database.blocks";

    private final DatabaseStatistics database;
    private volatile @Nullable Figures last;
    private volatile boolean up;

    DatabaseMetrics(DatabaseStatistics database, MeterRegistry registry) {
        this.database = database;
        Gauge.builder("watchline.database.up", () -> up ? 1 : 0)
                .description("Whether the database answered when it was last asked")
                .register(registry);
        gauge(registry, "watchline.database.size", "bytes", "The database on disk", Figures::bytes);
        gauge(registry, "watchline.database.connections", null, "To the whole server", Figures::connections);
        gauge(registry, "watchline.database.connections.limit", null, "Most it takes", Figures::mostConnections);
        gauge(
                registry,
                "watchline.database.oldest.transaction",
                "seconds",
                "How long the longest transaction of store-service has run",
                Figures::oldestSeconds);
        gauge(registry, "watchline.deadletters.open", null, "Not dealt with; 1,000 at most", Figures::openLetters);
        counter(registry, TRANSACTIONS, Tags.of("outcome", "committed"), Figures::committed);
        counter(registry, TRANSACTIONS, Tags.of("outcome", "rolled-back"), Figures::rolledBack);
        counter(registry, BLOCKS, Tags.of("from", "cache"), Figures::fromCache);
        counter(registry, BLOCKS, Tags.of("from", "disk"), Figures::fromDisk);
        counter(registry, "watchline.database.deadlocks", Tags.empty(), Figures::deadlocks);
    }

    @Scheduled(every = "${watchline.store.database-poll}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            last = database.look();
            up = true;
        } catch (DatabaseUnavailableException e) {
            // Others, whose work has to wait, log it.
            up = false;
        }
    }

    private void gauge(
            MeterRegistry registry,
            String name,
            @Nullable String unit,
            String description,
            ToDoubleFunction<Figures> figure) {
        Gauge.builder(name, this, metrics -> metrics.up ? metrics.known(figure) : Double.NaN)
                .baseUnit(unit)
                .description(description)
                .register(registry);
    }

    private void counter(MeterRegistry registry, String name, Tags tags, ToDoubleFunction<Figures> figure) {
        // What it counted does not go back while it is away.
        FunctionCounter.builder(name, this, metrics -> metrics.known(figure))
                .tags(tags)
                .register(registry);
    }

    private double known(ToDoubleFunction<Figures> figure) {
        Figures known = last;
        return known == null ? Double.NaN : figure.applyAsDouble(known);
    }
}
