package org.watchline.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The broker's configuration: one node that is broker and controller, on loopback only. */
final class BrokerSettings {

    private static final String MAX_MESSAGE_BYTES = Integer.toString(16 * 1024 * 1024);

    private BrokerSettings() {}

    /** Writes them into the data directory and returns the file. */
    static Path write(Path dataDir, int port, int controllerPort) {
        Path file = dataDir.resolve("broker.properties");
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            of(dataDir.resolve("log"), port, controllerPort).store(writer, null);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private static Properties of(Path logDir, int port, int controllerPort) {
        Properties settings = new Properties();
        settings.setProperty("node.id", "1");
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.setProperty("controller.listener.names", "CONTROLLER");
        settings.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.setProperty("inter.broker.listener.name", "PLAINTEXT");
        settings.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.setProperty("log.dirs", logDir.toString());
        settings.setProperty("auto.create.topics.enable", "false");
        settings.setProperty("message.max.bytes", MAX_MESSAGE_BYTES);
        settings.setProperty("replica.fetch.max.bytes", MAX_MESSAGE_BYTES);
        singleNode(settings);
        smallAndQuick(settings);
        return settings;
    }

    private static void singleNode(Properties settings) {
        settings.setProperty("offsets.topic.replication.factor", "1");
        settings.setProperty("offsets.topic.num.partitions", "1");
        settings.setProperty("transaction.state.log.replication.factor", "1");
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
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
