package org.watchline.evaluation.load;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how long after its submission an article can be found. */
@Command(
        name = "latency",
        description = "Submits articles one at a time and measures the time until search finds each.",
        mixinStandardHelpOptions = true)
public final class LatencyCommand implements Callable<Integer> {

    @Option(names = "--gateway", defaultValue = "http://localhost:8080", description = "Default: ${DEFAULT-VALUE}.")
    private URI gateway;

    @Option(names = "--count", defaultValue = "100", description = "How many articles (default: ${DEFAULT-VALUE}).")
    private int count;

    @Option(
            names = "--warm-up",
            defaultValue = "10",
            description = "Articles before those that count (default: ${DEFAULT-VALUE}).")
    private int warmUp;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        SearchableProbe probe = new SearchableProbe(gateway);
        ArticleGenerator generator = new ArticleGenerator(System.nanoTime(), 600);
        for (int i = 0; i < warmUp; i++) {
            probe.measure(generator.next());
        }
        long[] nanos = new long[count];
        for (int i = 0; i < count; i++) {
            nanos[i] = probe.measure(generator.next()).toNanos();
        }
        Arrays.sort(nanos);
        spec.commandLine()
                .getOut()
                .printf(
                        "submit to searchable, %d articles: p50 %d ms, p95 %d ms, max %d ms%n",
                        count, millis(nanos, 0.50), millis(nanos, 0.95), millis(nanos, 1.0));
        return 0;
    }

    /** The smallest measured value that so many of the values do not exceed. */
    private static long millis(long[] sorted, double share) {
        int rank = (int) Math.ceil(share * sorted.length);
        return Duration.ofNanos(sorted[rank - 1]).toMillis();
    }
}
