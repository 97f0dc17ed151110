package org.watchline.local.chaos.fault;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.watchline.local.chaos.cluster.Cluster;
import org.watchline.local.chaos.cluster.Node;
import org.watchline.local.chaos.loader.Loader;
import org.watchline.local.chaos.proxy.Behaviour;

/** Breaks the stack as planned and lets it be again. */
public final class Faults {

    private static final int BURST = 40;
    private static final Duration INTO_BATCH = Duration.ofMillis(2500);
    private static final Duration UNTIL_FILING = Duration.ofSeconds(15);
    private static final Duration BROKERS_IN_STEP = Duration.ofSeconds(40);

    private final Cluster cluster;
    private final Loader loader;
    private final Poison poison;
    private final SmallDisk disk;

    /** @param disk on which one broker keeps its records */
    public Faults(Cluster cluster, Loader loader, Poison poison, SmallDisk disk) {
        this.cluster = cluster;
        this.loader = loader;
        this.poison = poison;
        this.disk = disk;
    }

    /** Why this kind cannot be had on this machine, if so. */
    public Optional<String> missing(FaultKind kind) {
        return kind == FaultKind.FULL_DISK ? disk.missing() : Optional.empty();
    }

    /**
     * Waits for what the fault needs to be one: a leader that has a follower in step. Not longer than is bearable; then
     * the fault is one of another kind.
     */
    public void prepare(PlannedFault fault) throws InterruptedException {
        if (fault.kind() == FaultKind.LOSE_LEADER) {
            InStep.await(cluster.directBootstrapServers(), BROKERS_IN_STEP);
        }
    }

    /** Breaks something, waits as long as planned, and undoes what can be undone. */
    public void run(PlannedFault fault) throws InterruptedException {
        Node victim = fault.victim();
        switch (fault.kind()) {
            case KILL_SERVICE, KILL_BROKER -> cluster.signal(victim, "KILL");
            case KILL_DATABASE -> amidst(List.of(victim), () -> cluster.signal(victim, "KILL"));
            case RESTART_DATABASE -> amidst(List.of(victim), () -> cluster.signal(victim, "QUIT"));
            case PAUSE_SERVICE, PAUSE_BROKER -> pause(victim, fault.lasts());
            case PAUSE_DATABASE -> pauseTree(victim, fault.lasts());
            case KILL_IN_BATCH -> amidst(writtenToBy(victim), () -> cluster.signal(victim, "KILL"));
            case LOSE_LEADER -> loseLeader(victim, fault.lasts());
            case END_SESSIONS -> amidst(List.of(victim), this::endSessions);
            case SLOW_LINK -> link(victim, Behaviour.DELAY, fault.lasts());
            case THROTTLED_LINK -> link(victim, Behaviour.THROTTLE, fault.lasts());
            case SILENT_LINK -> link(victim, Behaviour.SWALLOW, fault.lasts());
            case CUT_LINK -> link(victim, Behaviour.CUT, fault.lasts());
            case FULL_DISK -> fillDisk(fault.lasts());
            case POISON -> poison.spread(fault.seed());
        }
    }

    private void pause(Node victim, Duration lasts) throws InterruptedException {
        cluster.signal(victim, "STOP");
        try {
            Thread.sleep(lasts.toMillis());
        } finally {
            cluster.signal(victim, "CONT");
        }
    }

    private void pauseTree(Node victim, Duration lasts) throws InterruptedException {
        cluster.signalTree(victim, "STOP");
        try {
            Thread.sleep(lasts.toMillis());
        } finally {
            cluster.signalTree(victim, "CONT");
        }
    }

    private static List<Node> writtenToBy(Node worker) {
        return worker == Node.STORE_1 || worker == Node.STORE_2 ? List.of(Node.POSTGRES) : Node.brokers();
    }

    /** Strikes while many articles come in and what they are written to is slow, so that batches are under way. */
    private void amidst(List<Node> slow, Runnable strike) throws InterruptedException {
        loader.burst(BURST);
        slow.forEach(node -> cluster.between(node, Behaviour.DELAY));
        try {
            if (slow.contains(Node.POSTGRES)) {
                Filing.await(cluster.jdbcUrl(), UNTIL_FILING);
            } else {
                Thread.sleep(INTO_BATCH.toMillis());
            }
            strike.run();
        } finally {
            slow.forEach(node -> cluster.between(node, Behaviour.PASS));
        }
    }

    /**
     * What the victim acknowledges on its own while the follower sleeps is lost with it, unless it waits for the
     * follower. Shorter than a broker's session, so that the follower still counts as in step.
     */
    private void loseLeader(Node leader, Duration alone) throws InterruptedException {
        Node follower = leader == Node.BROKER_1 ? Node.BROKER_2 : Node.BROKER_1;
        cluster.signal(follower, "STOP");
        try {
            loader.burst(BURST);
            Thread.sleep(alone.toMillis());
            cluster.signal(leader, "KILL");
        } finally {
            cluster.signal(follower, "CONT");
        }
    }

    private void endSessions() {
        try (Connection connection = DriverManager.getConnection(cluster.jdbcUrl() + "?user=postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where pid <> pg_backend_pid() and backend_type = 'client backend'");
        } catch (SQLException awayAlready) {
            // Then its sessions are, too.
        }
    }

    private void link(Node victim, Behaviour behaviour, Duration lasts) throws InterruptedException {
        cluster.between(victim, behaviour);
        try {
            Thread.sleep(lasts.toMillis());
        } finally {
            cluster.between(victim, Behaviour.PASS);
        }
    }

    private void fillDisk(Duration lasts) throws InterruptedException {
        Path ballast = disk.fill();
        try {
            Thread.sleep(lasts.toMillis());
        } finally {
            disk.free(ballast);
        }
    }
}
