package org.watchline.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A Kafka broker in a process of its own. Topics are never created by themselves. */
public final class EmbeddedKafka implements ServerProcess {

    private static final Duration START_PATIENCE = Duration.ofSeconds(60);

    /** A cluster starts with everything else of its stack, on a machine that may be small. */
    private static final Duration NODE_START_PATIENCE = Duration.ofMinutes(3);

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final String BROKER_MAIN = "org.watchline.embedded.broker.BrokerMain";

    private final int port;
    private final Workplace workplace;
    private final ChildProcess broker;
    private final @Nullable ParentGuard guard;

    private EmbeddedKafka(int port, Workplace workplace, ChildProcess broker, @Nullable ParentGuard guard) {
        this.port = port;
        this.workplace = workplace;
        this.broker = broker;
        this.guard = guard;
    }

    /**
     * Returns once topics can be created: about two seconds, five after a kill.
     *
     * @throws PortTakenException when another program listens on the wanted port
     * @throws StartFailedException when the broker cannot be unpacked or dies while starting
     */
    public static EmbeddedKafka start(KafkaOptions options) {
        int port = FreePorts.claim("Kafka", options.port());
        Workplace workplace = Workplace.of("kafka", options.dataDir(), options.logFile());
        Properties settings = BrokerSettings.alone(workplace.data(), port, FreePorts.one());
        return start(port, workplace, settings, options.cacheDir(), options.endsWithParent(), START_PATIENCE);
    }

    /**
     * Starts one node of a cluster, whose life ends with this JVM's. The controller is to be started first; a broker is
     * ready once the controller has taken it in.
     *
     * @throws PortTakenException when another program listens on the node's port
     * @throws StartFailedException when the node cannot be unpacked or dies while starting
     */
    public static EmbeddedKafka start(KafkaNode node) {
        int port = FreePorts.claim("Kafka", node.port());
        Workplace workplace = Workplace.of("kafka", node.dataDir(), node.logFile());
        return start(port, workplace, BrokerSettings.of(node), node.cacheDir(), true, NODE_START_PATIENCE);
    }

    private static EmbeddedKafka start(
            int port,
            Workplace workplace,
            Properties settings,
            Path cacheDir,
            boolean endsWithParent,
            Duration patience) {
        Path file = BrokerSettings.write(workplace.data(), settings);
        ChildProcess broker = ChildProcess.start(
                "The Kafka broker", command(BrokerClassPath.of(cacheDir), file), workplace.log(), true);
        ParentGuard guard =
                endsWithParent ? ParentGuard.stopping(broker.process().pid(), "TERM") : null;
        EmbeddedKafka kafka = new EmbeddedKafka(port, workplace, broker, guard);
        kafka.awaitReady(patience);
        return kafka;
    }

    private static List<String> command(String classPath, Path settings) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Dlog4j2.configurationFile=classpath:broker-log4j2.properties",
                "-cp",
                classPath,
                BROKER_MAIN,
                settings.toString());
    }

    /** For {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    @Override
    public long pid() {
        return broker.process().pid();
    }

    @Override
    public boolean isAlive() {
        return broker.process().isAlive();
    }

    @Override
    public int awaitExit() throws InterruptedException {
        return broker.process().waitFor();
    }

    /** Stops the broker cleanly; temporary directories are deleted, named ones kept. */
    @Override
    public void close() {
        if (guard != null) {
            guard.close();
        }
        broker.stop("TERM", STOP_PATIENCE);
        workplace.close();
    }

    private void awaitReady(Duration patience) {
        CompletableFuture<@Nullable String> line = CompletableFuture.supplyAsync(this::firstLine);
        try {
            String ready = line.get(patience.toSeconds(), TimeUnit.SECONDS);
            if (ready == null) {
                throw abandoned("died while starting");
            }
        } catch (TimeoutException e) {
            throw abandoned("was not ready after " + patience.toSeconds() + " s");
        } catch (ExecutionException e) {
            throw abandoned("could not be watched");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw abandoned("was abandoned");
        }
    }

    private @Nullable String firstLine() {
        // Left open: the process keeps its standard output for as long as it lives.
        BufferedReader output = broker.process().inputReader(StandardCharsets.UTF_8);
        try {
            return output.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StartFailedException abandoned(String what) {
        StartFailedException failure = broker.failure(what);
        close();
        return failure;
    }
}
