package org.watchline.local.chaos.report;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.watchline.local.chaos.cluster.Cluster;
import org.watchline.local.chaos.fault.PlannedFault;
import org.watchline.local.chaos.loader.Draft;
import org.watchline.local.chaos.loader.Loader;
import org.watchline.local.stack.StackException;

/**
 * Measures how long the product needs after a fault: an article is offered to the gateway from the fault's end on, and
 * the clock stops when it is stored. The next fault does not wait for that.
 */
public final class Recoveries implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final long PAUSE_MILLIS = 250;
    private static final String STORED = "select from store.revision r join store.article a on a.id = r.article"
            + " where a.article_id = ? and r.source = ?";

    private final Cluster cluster;
    private final Loader loader;
    private final FaultFile outcomes;
    private final AtomicInteger faults = new AtomicInteger();
    private final ExecutorService watchers = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "recovery");
        thread.setDaemon(true);
        return thread;
    });

    public Recoveries(Cluster cluster, Loader loader, FaultFile outcomes) {
        this.cluster = cluster;
        this.loader = loader;
        this.outcomes = outcomes;
    }

    /** Returns when a first article went all the way. */
    public void warmUp() throws InterruptedException {
        if (recovery() == null) {
            throw new StackException("Nothing is stored, though nothing is broken yet. Logs are in the data directory");
        }
    }

    /** A fault begins: measurements that are under way are disturbed. */
    public void disturbed() {
        faults.incrementAndGet();
    }

    /** The fault is over; returns at once. */
    public void measure(PlannedFault fault, Instant began) {
        int before = faults.get();
        Future<?> unused = watchers.submit(() -> {
            try {
                Long millis = recovery();
                outcomes.add(FaultOutcome.of(fault, began, millis, faults.get() != before));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Waits for the measurements that are under way. */
    public void finish() throws InterruptedException {
        watchers.shutdown();
        watchers.awaitTermination(LONGEST.toSeconds() + 60, TimeUnit.SECONDS);
    }

    private @Nullable Long recovery() throws InterruptedException {
        Draft draft = loader.probe();
        long began = System.nanoTime();
        boolean accepted = false;
        while (System.nanoTime() - began < LONGEST.toNanos()) {
            accepted = accepted || loader.offer(draft);
            if (accepted && isStored(draft)) {
                return Duration.ofNanos(System.nanoTime() - began).toMillis();
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return null;
    }

    private boolean isStored(Draft draft) {
        try (Connection connection = DriverManager.getConnection(cluster.jdbcUrl() + "?user=postgres&socketTimeout=5");
                PreparedStatement question = connection.prepareStatement(STORED)) {
            question.setObject(1, draft.articleId());
            question.setString(2, draft.source());
            return question.executeQuery().next();
        } catch (SQLException away) {
            return false;
        }
    }

    @Override
    public void close() {
        watchers.shutdownNow();
    }
}
