package org.watchline.local.chaos.cluster;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchline.local.chaos.proxy.Behaviour;
import org.watchline.local.chaos.proxy.TcpProxy;
import org.watchline.local.process.Signals;
import org.watchline.local.process.Supervised;
import org.watchline.local.stack.HealthProbe;
import org.watchline.local.stack.Installation;
import org.watchline.local.stack.ProcessName;
import org.watchline.local.stack.StackException;
import org.watchline.local.stack.Surroundings;

/** The stack that a campaign breaks. Its owner closes it. */
public final class Cluster implements AutoCloseable {

    private static final Duration START_PATIENCE = Duration.ofMinutes(6);
    private static final long PAUSE_MILLIS = 250;

    private final ClusterDirectory directory;
    private final ClusterPorts ports = ClusterPorts.choose();
    private final ClusterEvents events;
    private final ClusterLaunches launches;
    private final HealthProbe probe = new HealthProbe();
    private final Map<Node, Supervised> running = new EnumMap<>(Node.class);
    private final Map<Node, TcpProxy> proxies = new EnumMap<>(Node.class);
    private final List<TcpProxy> fronts;

    /** Opens the proxies; no process is started yet. */
    public Cluster(Installation installation, Path root) {
        installation.check();
        directory = new ClusterDirectory(root);
        launches = new ClusterLaunches(installation, directory, ports);
        events = new ClusterEvents(root.resolve("processes.txt"));
        for (Node node : List.of(Node.BROKER_1, Node.BROKER_2, Node.POSTGRES)) {
            proxies.put(node, TcpProxy.open(node.label(), ports.proxyOf(node), List.of(ports.clientOf(node))));
        }
        fronts = Stream.of(ProcessName.INGEST_SERVICE, ProcessName.STORE_SERVICE)
                .map(this::front)
                .toList();
    }

    /** Returns when every service is healthy. What was started must be closed even if that fails. */
    public void start() throws InterruptedException {
        start(List.of(Node.CONTROLLER));
        start(List.of(Node.BROKER_1, Node.BROKER_2, Node.POSTGRES));
        start(Node.services());
        awaitHealthy(START_PATIENCE);
    }

    /** Waits until every service says that it can work; fails when one cannot for so long. */
    public void awaitHealthy(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            List<Node> sick =
                    Node.services().stream().filter(node -> !isHealthy(node)).toList();
            if (sick.isEmpty()) {
                return;
            }
            if (System.nanoTime() > deadline) {
                throw new StackException("Not healthy after %d s: %s. Logs are in %s"
                        .formatted(
                                patience.toSeconds(),
                                sick.stream().map(Node::label).collect(Collectors.joining(", ")),
                                directory.log(sick.get(0)).getParent()));
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private boolean isHealthy(Node service) {
        return probe.ask(service.service(), ports.of(service)) == HealthProbe.Answer.HEALTHY;
    }

    /** Sends a signal, as {@code kill} names it; returns whether there was a process. */
    public boolean signal(Node node, String signal) {
        OptionalLong pid = events.pid(node);
        if (pid.isEmpty()) {
            return false;
        }
        events.write(node.label() + " gets " + signal);
        return Signals.send(pid.getAsLong(), signal);
    }

    /** The same for the process and its children. */
    public void signalTree(Node node, String signal) {
        signal(node, signal);
        OptionalLong pid = events.pid(node);
        if (pid.isPresent()) {
            ProcessHandle.of(pid.getAsLong()).stream()
                    .flatMap(ProcessHandle::descendants)
                    .forEach(child -> Signals.send(child.pid(), signal));
        }
    }

    /** The process, if it runs now. */
    public OptionalLong pid(Node node) {
        return events.pid(node);
    }

    /** What lies between the services and this broker or the database. */
    public void between(Node node, Behaviour behaviour) {
        TcpProxy proxy = proxies.get(node);
        if (proxy == null) {
            throw new IllegalArgumentException("no proxy before " + node.label());
        }
        events.write("link to " + node.label() + ": " + behaviour);
        proxy.behave(behaviour);
    }

    /** Undoes what can be undone: stopped processes go on, links pass everything. */
    public void heal() {
        proxies.forEach((node, proxy) -> proxy.behave(Behaviour.PASS));
        for (Node node : Node.values()) {
            signalTree(node, "CONT");
        }
    }

    /** Where clients find Kafka, through the proxies. */
    public String bootstrapServers() {
        return "127.0.0.1:" + ports.proxyOf(Node.BROKER_1) + ",127.0.0.1:" + ports.proxyOf(Node.BROKER_2);
    }

    /** Where our own tools find Kafka, whatever the proxies do. */
    public String directBootstrapServers() {
        return "127.0.0.1:" + ports.of(Node.BROKER_1) + ",127.0.0.1:" + ports.of(Node.BROKER_2);
    }

    /** Where our own tools find the database. */
    public String jdbcUrl() {
        return Surroundings.jdbcUrl(ports.of(Node.POSTGRES));
    }

    public String gatewayUrl() {
        return "http://localhost:" + ports.of(Node.GATEWAY);
    }

    /** The health, metrics and so on of one service. */
    public String url(Node service) {
        return Surroundings.url(ports.of(service));
    }

    /** Where a broker keeps its records. */
    public Path records(Node broker) {
        return directory.records(broker);
    }

    @Override
    public void close() {
        heal();
        stop(Node.services());
        stop(List.of(Node.BROKER_1, Node.BROKER_2, Node.POSTGRES));
        stop(List.of(Node.CONTROLLER));
        proxies.values().forEach(TcpProxy::close);
        fronts.forEach(TcpProxy::close);
    }

    private TcpProxy front(ProcessName service) {
        return TcpProxy.open(
                service.label(),
                ports.frontOf(service),
                Node.of(service).stream().map(ports::of).toList());
    }

    private void start(List<Node> nodes) {
        nodes.forEach(node -> running.put(node, new Supervised(node.label(), () -> launches.launch(node), events)));
        together(nodes.stream().map(running::get).<Runnable>map(server -> server::start));
    }

    private void stop(List<Node> nodes) {
        together(nodes.stream().filter(running::containsKey).map(running::get).<Runnable>map(server -> server::close));
    }

    private static void together(Stream<Runnable> tasks) {
        List<CompletableFuture<Void>> running =
                tasks.map(CompletableFuture::runAsync).toList();
        try {
            running.forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
