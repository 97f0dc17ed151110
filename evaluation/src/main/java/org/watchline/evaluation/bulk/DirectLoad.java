package org.watchline.evaluation.bulk;

import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.store.db.BulkLoad;

/** Writes generated articles with store-service's bulk writer, in as many threads as there are processors. */
final class DirectLoad {

    private static final double NANOS_PER_SECOND = 1e9;

    private final BulkLoad load;
    private final EnrichedGenerator generator;
    private final LoadReport report;
    private final PrintWriter progress;
    private final int count;
    private final int chunk;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger passed = new AtomicInteger();
    private final AtomicInteger written = new AtomicInteger();
    private final long start = System.nanoTime();

    DirectLoad(
            BulkLoad load, EnrichedGenerator generator, LoadReport report, PrintWriter progress, int count, int chunk) {
        this.load = load;
        this.generator = generator;
        this.report = report;
        this.progress = progress;
        this.count = count;
        this.chunk = chunk;
    }

    /** Writes what is not there yet, then takes the steps that end a load. */
    void run() throws SQLException, InterruptedException {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Boolean>> workers = IntStream.range(0, threads)
                    .mapToObj(thread -> executor.submit(() -> {
                        work();
                        return true;
                    }))
                    .toList();
            for (Future<Boolean> worker : workers) {
                await(worker);
            }
        } finally {
            executor.shutdownNow();
        }
        report.step("writing", seconds(), written.get());
        for (BulkLoad.Step step : load.finish()) {
            long begin = System.nanoTime();
            progress.printf("%s …%n", step.name());
            progress.flush();
            step.work().run();
            report.step(step.name(), (System.nanoTime() - begin) / NANOS_PER_SECOND, written.get());
        }
    }

    private static void await(Future<Boolean> worker) throws InterruptedException, SQLException {
        try {
            worker.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private void work() throws SQLException {
        for (int number = next.getAndIncrement(); (long) number * chunk < count; number = next.getAndIncrement()) {
            int size = Math.min(chunk, count - number * chunk);
            if (!isThere(number, size)) {
                List<ArticleEnriched> articles = generator.chunk(number, chunk).subList(0, size);
                written.addAndGet(load.write(articles));
            }
            tell(passed.addAndGet(size));
        }
    }

    /** A chunk is written as a whole, so its first and last article tell. */
    private boolean isThere(int number, int size) throws SQLException {
        long first = (long) number * chunk;
        Set<UUID> ends = Set.of(generator.idOf(first), generator.idOf(first + size - 1));
        return load.present(ends).containsAll(ends);
    }

    private void tell(int done) {
        double rate = written.get() / seconds();
        progress.printf(
                Locale.ROOT,
                "%d of %d articles, %.0f/s, %.0f s left%n",
                done,
                count,
                rate,
                rate > 0 ? (count - done) / rate : 0);
        progress.flush();
    }

    private double seconds() {
        return (System.nanoTime() - start) / NANOS_PER_SECOND;
    }
}
