package org.watchline.local.e2e;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.watchline.embedded.FreePorts;
import org.watchline.embedded.ServerProcess;
import org.watchline.local.feed.FeedRequest;
import org.watchline.local.feed.FeedResult;
import org.watchline.local.feed.Feeder;
import org.watchline.local.stack.DataDirectory;
import org.watchline.local.stack.Exposure;
import org.watchline.local.stack.Installation;
import org.watchline.local.stack.Ports;
import org.watchline.local.stack.ProcessName;
import org.watchline.local.stack.ServiceLauncher;
import org.watchline.local.stack.ServiceSettings;
import org.watchline.local.stack.Stack;
import org.watchline.local.stack.StackPlan;
import org.watchline.local.stack.StateFile;
import org.watchline.local.stack.Surroundings;

/** The whole product on free ports with a data directory of its own. */
final class RunningStack implements AutoCloseable {

    private static final Path KNOWLEDGE = Path.of("knowledge/src/main/resources/knowledge");
    private static final Path SAMPLES = Path.of("src/main/resources/samples");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path home;
    private final Stack stack;
    private final DataDirectory data;
    private final Ports ports;
    private final Path knowledge;

    private RunningStack(Path home, Stack stack, DataDirectory data, Ports ports, Path knowledge) {
        this.home = home;
        this.stack = stack;
        this.data = data;
        this.ports = ports;
        this.knowledge = knowledge;
    }

    static RunningStack start(Path home, Path directory) throws IOException {
        return start(home, directory, Map.of());
    }

    /** With further configuration of all services. */
    static RunningStack start(Path home, Path directory, Map<String, String> settings) throws IOException {
        List<Integer> free = FreePorts.distinct(3);
        Ports ports = Ports.choose(free.get(0), free.get(1), free.get(2));
        DataDirectory data = new DataDirectory(directory);
        Path knowledge = copied(home.resolve(KNOWLEDGE));
        Stack stack = Stack.prepare(
                new StackPlan(new Installation(home), data, ports, knowledge, Exposure.LOOPBACK, settings), line -> {});
        try {
            stack.start();
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
        return new RunningStack(home, stack, data, ports, knowledge);
    }

    private static Path copied(Path folder) throws IOException {
        Path copy = Files.createTempDirectory("watchline-knowledge");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    /** A file of its knowledge base, which a service reads when it starts. */
    Path knowledge(String file) {
        return knowledge.resolve(file);
    }

    GatewayClient gateway() {
        return new GatewayClient(ports.gatewayUrl());
    }

    /** Address of a page of the console. */
    String page(String path) {
        return ports.gatewayUrl() + path;
    }

    /** The command by which people use it. */
    Path script() {
        return home.resolve("watchline");
    }

    /** Its data directory. */
    Path data() {
        return data.root();
    }

    /** Starts a further gateway on a free port of this stack, with settings of its own. */
    ServerProcess anotherGateway(int port, Map<String, String> settings) {
        Surroundings surroundings = new Surroundings(
                kafka(),
                Surroundings.jdbcUrl(ports.postgres()),
                Surroundings.url(ports.ingest()),
                Surroundings.url(ports.store()),
                home,
                null,
                null);
        return new ServiceLauncher(new Installation(home), new ServiceSettings(surroundings))
                .start(ProcessName.API_GATEWAY, port, settings, data.log("another-gateway"));
    }

    /** What a service counts, as Prometheus reads it. */
    String metrics(ProcessName service) {
        return new GatewayClient("http://127.0.0.1:" + ports.of(service))
                .get("/q/metrics")
                .body();
    }

    String kafka() {
        return ports.bootstrapServers();
    }

    /** Feeds what {@code ./watchline demo} feeds and waits until it is stored. */
    void feedSamples() throws InterruptedException {
        FeedResult result = feed(SAMPLES);
        if (!result.isComplete()) {
            throw new IllegalStateException(
                    "samples not stored: " + result.count().line() + " " + result.refusals());
        }
    }

    /** Feeds files as {@code ./watchline feed --wait} does. */
    FeedResult feed(Path... paths) throws InterruptedException {
        FeedRequest files = new FeedRequest(
                kafka(),
                URI.create(ports.gatewayUrl()),
                null,
                List.of(paths),
                null,
                "Frontier Monitor",
                false,
                true,
                PATIENCE);
        return new Feeder(count -> {}).feed(files);
    }

    /** The process that a service is at the moment. */
    long pid(ProcessName name) {
        return process(name).pid();
    }

    /** Ends a process as {@code kill -9} does; the stack starts it again. */
    void kill(ProcessName name) {
        process(name).destroyForcibly();
    }

    /** Asks a process to end, as {@code kill} does; the stack starts it again. */
    void stop(ProcessName name) {
        process(name).destroy();
    }

    private ProcessHandle process(ProcessName name) {
        return new StateFile(data)
                .read()
                .flatMap(state -> state.find(name))
                .orElseThrow(() -> new IllegalStateException(name + " does not run"));
    }

    @Override
    public void close() throws IOException {
        stack.close();
        delete(data.root());
        delete(knowledge);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
