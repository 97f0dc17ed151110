package org.watchline.evaluation.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchline.evaluation.bench.Results;
import org.watchline.evaluation.bench.Table;
import org.watchline.evaluation.bench.stack.Stack;

/** Times starts. */
public final class StartPart {

    private static final int PORT = 18_081;
    private static final int TIMES = 5;
    private static final String FED = "Try:";
    private static final List<String> SERVICES =
            List.of("ingest-service", "nlp-service", "store-service", "api-gateway");

    private final Path home;
    private final Path data;
    private final @Nullable Path newerJdk;
    private final boolean quick;

    /**
     * @param data an empty or new directory
     * @param newerJdk a JDK that keeps such a cache, 25 or later; null for none
     * @param quick whether the product alone is started, not each of its services
     */
    public StartPart(Path home, Path data, @Nullable Path newerJdk, boolean quick) {
        this.home = home;
        this.data = data;
        this.newerJdk = newerJdk;
        this.quick = quick;
    }

    /** Adds a table of the product, one of the images and, unless it is to be quick, one of the services. */
    public void run(Results results) throws IOException, InterruptedException {
        results.add(new Table(
                "Start of the product",
                List.of("Seconds from ./watchline demo until the samples are fed, everything built before."),
                List.of("which", "seconds"),
                List.of(
                        List.of("first, nothing unpacked yet", "%.1f".formatted(demo())),
                        List.of("second", "%.1f".formatted(demo())))));
        results.add(ImageLayers.of(home, SERVICES));
        if (quick) {
            return;
        }
        try (Stack stack = Stack.start(home, data.resolve("services"), PORT)) {
            results.add(services(stack));
        }
    }

    private double demo() throws IOException, InterruptedException {
        Path directory = data.resolve("demo");
        Files.createDirectories(directory);
        ProcessBuilder demo = new ProcessBuilder(
                home.resolve("watchline").toString(),
                "demo",
                "--port",
                String.valueOf(PORT),
                "--data",
                directory.toString());
        return TimedStart.seconds(demo.redirectErrorStream(true), FED);
    }

    private Table services(Stack stack) throws IOException, InterruptedException {
        Map<String, Long> processes = stack.processes();
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<List<String>> rows = new ArrayList<>();
        for (String service : SERVICES) {
            Long pid = processes.get(service);
            if (pid == null) {
                throw new IOException(service + " does not run");
            }
            ServiceStart start = ServiceStart.like(pid);
            rows.add(List.of(service, median(start, java), withoutCache(start), withCache(start, service)));
        }
        return new Table(
                "Start of a service",
                List.of("Seconds until it serves, the median of %d, beside a stack that runs.".formatted(TIMES)),
                List.of("service", "Java " + Runtime.version().feature(), "newer JDK", "newer JDK with AOT cache"),
                rows);
    }

    private String withoutCache(ServiceStart start) throws IOException, InterruptedException {
        return newerJdk == null ? "" : median(start, newerJdk.resolve("bin/java"));
    }

    private String withCache(ServiceStart start, String service) throws IOException, InterruptedException {
        if (newerJdk == null) {
            return "";
        }
        Path java = newerJdk.resolve("bin/java");
        Path cache = data.resolve(service + ".aot");
        double unused = start.seconds(java, "-XX:AOTCacheOutput=" + cache);
        return median(start, java, "-XX:AOTCache=" + cache);
    }

    private String median(ServiceStart start, Path java, String... options) throws IOException, InterruptedException {
        double[] seconds = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            seconds[i] = start.seconds(java, options);
        }
        Arrays.sort(seconds);
        return "%.2f".formatted(seconds[TIMES / 2]);
    }
}
