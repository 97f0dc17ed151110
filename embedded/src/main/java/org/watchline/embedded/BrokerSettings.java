package org.watchline.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The configuration of a broker, on loopback only: one node that is broker and controller, or a part of a cluster. */
final class BrokerSettings {

    /** Not Kafka's: what a node's log directory is marked with when it is new. */
    static final String CLUSTER_ID = "watchline.cluster.id";

    private static final String MAX_MESSAGE_BYTES = Integer.toString(16 * 1024 * 1024);

    private BrokerSettings() {}

    /** Writes them into the data directory and returns the file. */
    static Path write(Path dataDir, Properties settings) {
        Path file = dataDir.resolve("broker.properties");
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            settings.store(writer, null);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    /** One node that is everything. */
    static Properties alone(Path dataDir, int port, int controllerPort) {
        Properties settings = common(dataDir.resolve("log"), 1, 1);
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.setProperty("inter.broker.listener.name", "PLAINTEXT");
        settings.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        return settings;
    }

    /** A part of a cluster. */
    static Properties of(KafkaNode node) {
        Properties settings = common(node.logDir(), node.id(), node.replication());
        settings.setProperty(CLUSTER_ID, node.clusterId());
        settings.setProperty(
                "controller.quorum.voters", KafkaNode.CONTROLLER_ID + "@127.0.0.1:" + node.controllerPort());
        settings.setProperty(
                "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,INTERNAL:PLAINTEXT,CONTROLLER:PLAINTEXT");
        if (node.isController()) {
            settings.setProperty("process.roles", "controller");
            settings.setProperty("listeners", "CONTROLLER://127.0.0.1:" + node.port());
            return settings;
        }
        settings.setProperty("process.roles", "broker");
        settings.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:" + node.clientPort() + ",INTERNAL://127.0.0.1:" + node.port());
        settings.setProperty(
                "advertised.listeners",
                "PLAINTEXT://127.0.0.1:" + node.advertisedPort() + ",INTERNAL://127.0.0.1:" + node.port());
        settings.setProperty("inter.broker.listener.name", "INTERNAL");
        return settings;
    }

    private static Properties common(Path logDir, int nodeId, int replication) {
        Properties settings = new Properties();
        settings.setProperty("node.id", Integer.toString(nodeId));
        settings.setProperty("controller.listener.names", "CONTROLLER");
        settings.setProperty("log.dirs", logDir.toString());
        settings.setProperty("auto.create.topics.enable", "false");
        settings.setProperty("message.max.bytes", MAX_MESSAGE_BYTES);
        settings.setProperty("replica.fetch.max.bytes", MAX_MESSAGE_BYTES);
        ownTopics(settings, Integer.toString(replication));
        smallAndQuick(settings);
        return settings;
    }

    private static void ownTopics(Properties settings, String replication) {
        settings.setProperty("offsets.topic.replication.factor", replication);
        settings.setProperty("offsets.topic.num.partitions", "1");
        settings.setProperty("transaction.state.log.replication.factor", replication);
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("share.coordinator.state.topic.replication.factor", replication);
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");
    }

    private static void smallAndQuick(Properties settings) {
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
        // The default takes 128 MiB of heap.
        settings.setProperty("log.cleaner.dedupe.buffer.size", "8388608");
        // After a kill the controller waits for the old registration to time out: 9 s by default. Much shorter, and a
        // busy
        // machine fences a living broker.
        settings.setProperty("broker.session.timeout.ms", "5000");
        settings.setProperty("broker.heartbeat.interval.ms", "1000");
    }
}
