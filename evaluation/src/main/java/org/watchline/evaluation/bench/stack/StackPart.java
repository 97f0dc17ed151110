package org.watchline.evaluation.bench.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.watchline.evaluation.bench.Results;
import org.watchline.evaluation.bench.Table;
import org.watchline.evaluation.press.PressArticle;
import org.watchline.evaluation.press.PressGenerator;
import org.watchline.knowledge.KnowledgeBase;
import org.watchline.nlp.model.Models;

/** Throughput, latency and cost of the stack. */
public final class StackPart {

    private static final int WORDS = 600;
    private static final long SEED = 20_261_123;
    private static final int PORT = 18_080;
    private static final int AT_ONCE = 50;

    private final Path home;
    private final Path data;
    private final boolean quick;

    /** @param data an empty or new directory for the stack's data */
    public StackPart(Path home, Path data, boolean quick) {
        this.home = home;
        this.data = data;
        this.quick = quick;
    }

    /** Adds a table for each of the three. */
    public void run(Results results) throws IOException, InterruptedException {
        PressGenerator press = new PressGenerator(
                home.resolve("evaluation/corpus"), Models.load().tags(), KnowledgeBase.shipped(), SEED, WORDS);
        try (Stack stack = Stack.start(home, data, PORT)) {
            Submitter submitter = new Submitter(stack.gateway());
            drained(stack, submitter, next(press, quick ? 300 : 3_000));
            List<PressArticle> many = next(press, quick ? 600 : 12_000);
            Usage before = Usage.of(stack);
            double capacity = drained(stack, submitter, many);
            results.add(cost(Usage.of(stack).since(before), many.size(), capacity));
            List<List<String>> rows = new ArrayList<>();
            for (int percent : new int[] {10, 50, 80}) {
                double rate = capacity * percent / 100;
                rows.add(row(
                        percent + " %",
                        paced(stack, submitter, next(press, seconds(rate, quick ? 10 : 240)), rate),
                        rate));
            }
            if (!quick) {
                double most = capacity * 0.95;
                rows.add(row("95 %, sustained", paced(stack, submitter, next(press, seconds(most, 600)), most), most));
            }
            results.add(latency(rows));
        }
    }

    private static int seconds(double rate, int seconds) {
        return Math.max(1, (int) (rate * seconds));
    }

    private static List<PressArticle> next(PressGenerator press, int count) {
        List<PressArticle> articles = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            articles.add(press.next());
        }
        return articles;
    }

    /** Articles a second when all are there at once, from the first submission until the last is stored. */
    private static double drained(Stack stack, Submitter submitter, List<PressArticle> articles)
            throws InterruptedException {
        OpenLoop all = new OpenLoop(submitter, Double.MAX_VALUE);
        long start = System.nanoTime();
        StoredNotices.during(stack.broker(), all, () -> all.runTogether(articles, AT_ONCE));
        return articles.size() * 1e9 / (System.nanoTime() - start);
    }

    private static OpenLoop paced(Stack stack, Submitter submitter, List<PressArticle> articles, double rate)
            throws InterruptedException {
        OpenLoop loop = new OpenLoop(submitter, rate);
        StoredNotices.during(stack.broker(), loop, () -> loop.run(articles));
        // What the load before left to be written does not count for the next.
        TimeUnit.SECONDS.sleep(2);
        return loop;
    }

    private static Table cost(Usage spent, int articles, double capacity) {
        List<List<String>> rows = new ArrayList<>();
        spent.cpuSeconds().forEach((process, seconds) -> {
            Long bytes = spent.bytes().get(process);
            rows.add(List.of(
                    process,
                    "%.1f".formatted(1e3 * seconds / articles),
                    String.valueOf(spent.mebibytes().getOrDefault(process, 0L)),
                    bytes == null ? "" : String.format(Locale.ROOT, "%,d", bytes / articles)));
        });
        rows.add(List.of(
                "all",
                "%.1f"
                        .formatted(1e3
                                * spent.cpuSeconds().values().stream()
                                        .mapToDouble(Double::doubleValue)
                                        .sum()
                                / articles),
                String.valueOf(spent.mebibytes().values().stream()
                        .mapToLong(Long::longValue)
                        .sum()),
                ""));
        return new Table(
                "Throughput and cost of the stack",
                List.of(
                        "%,d articles of some %d words at once: %.1f articles/s until the last could be found."
                                .formatted(articles, WORDS, capacity),
                        "Everything on this machine, what feeds it included."),
                List.of("process", "processor ms per article", "memory, MiB", "bytes on disk per article"),
                rows);
    }

    private static List<String> row(String load, OpenLoop loop, double rate) {
        return List.of(
                load,
                "%.1f".formatted(rate),
                String.valueOf(loop.count()),
                "%.0f".formatted(loop.millis(50)),
                "%.0f".formatted(loop.millis(95)),
                "%.0f".formatted(loop.millis(99)),
                "%.0f".formatted(loop.longestMillis()),
                "%.0f".formatted(loop.waiting(0.25, 0.5)),
                "%.0f".formatted(loop.waiting(0.75, 1)));
    }

    private static Table latency(List<List<String>> rows) {
        return new Table(
                "From submission until an article can be found",
                List.of(
                        "Milliseconds, open loop: from when an article was due to be submitted, one per request over HTTP, until its commit was told.",
                        "Waiting: due and not yet stored, in the second and in the last quarter of the time; flat if it does not grow."),
                List.of("load", "articles/s", "articles", "p50", "p95", "p99", "longest", "waiting", "at the end"),
                rows);
    }
}
