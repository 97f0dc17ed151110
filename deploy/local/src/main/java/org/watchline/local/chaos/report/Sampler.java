package org.watchline.local.chaos.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchline.local.chaos.check.Lag;
import org.watchline.local.chaos.cluster.Cluster;
import org.watchline.local.chaos.cluster.Node;
import org.watchline.local.process.Memory;

/** Writes the memory of every process and the lag of every service into a table, every ten seconds. */
public final class Sampler implements AutoCloseable {

    private static final long EVERY_MILLIS = 10_000;
    private static final long MIB = 1024L * 1024;
    private static final String[] SERVICES = {"ingest-service", "nlp-service", "store-service"};

    private final Cluster cluster;
    private final Path file;
    private final Thread thread = new Thread(this::run, "sampler");

    public Sampler(Cluster cluster, Path file) {
        this.cluster = cluster;
        this.file = file;
    }

    /** Begins, in a thread of its own. */
    public void start() {
        if (!Files.exists(file)) {
            write(Stream.concat(
                            Arrays.stream(Node.values()).map(node -> node.label() + " MiB"),
                            Arrays.stream(SERVICES).map(service -> service + " lag"))
                    .collect(Collectors.joining(",", "at,", "\n")));
        }
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try (Lag lag = new Lag(cluster.directBootstrapServers())) {
            while (true) {
                write(line(lag.byGroup()));
                Thread.sleep(EVERY_MILLIS);
            }
        } catch (InterruptedException stopped) {
            // The campaign is over.
        }
    }

    private String line(Map<String, Long> lag) {
        return Stream.concat(
                        Arrays.stream(Node.values()).map(this::memory),
                        Arrays.stream(SERVICES).map(service -> lag(service, lag)))
                .collect(Collectors.joining(",", Instant.now().truncatedTo(ChronoUnit.SECONDS) + ",", "\n"));
    }

    private String memory(Node node) {
        OptionalLong pid = cluster.pid(node);
        if (pid.isEmpty()) {
            return "";
        }
        OptionalLong bytes =
                ProcessHandle.of(pid.getAsLong()).map(Memory::resident).orElse(OptionalLong.empty());
        return bytes.isPresent() ? Long.toString(bytes.getAsLong() / MIB) : "";
    }

    private static String lag(String service, Map<String, Long> lag) {
        return lag.isEmpty()
                ? ""
                : Long.toString(lag.entrySet().stream()
                        .filter(group -> group.getKey().startsWith(service))
                        .mapToLong(Map.Entry::getValue)
                        .sum());
    }

    private void write(String line) {
        try {
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
