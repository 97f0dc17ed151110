package org.watchline.embedded.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * Runs one broker, controller or both: formats the log directory when it is new, prints {@link #READY} once topics can
 * be created, and stops on SIGTERM.
 */
public final class BrokerMain {

    /** The only line ever written to standard output. */
    public static final String READY = "broker ready";

    /** Absent where the node is a cluster of its own. */
    private static final String CLUSTER_ID = "watchline.cluster.id";

    private BrokerMain() {}

    /** Takes the path of the broker's properties as its only argument. */
    public static void main(String[] args) throws Exception {
        Properties settings = read(Path.of(args[0]));
        formatIfNew(settings);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        server.startup();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "broker-stop"));
        System.out.println(READY);
        server.awaitShutdown();
    }

    private static Properties read(Path file) throws IOException {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            settings.load(reader);
        }
        return settings;
    }

    private static void formatIfNew(Properties settings) throws Exception {
        String directory = settings.getProperty("log.dirs");
        if (Files.exists(Path.of(directory, "meta.properties"))) {
            return;
        }
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setClusterId(settings.getProperty(CLUSTER_ID, Uuid.randomUuid().toString()))
                .setNodeId(Integer.parseInt(settings.getProperty("node.id")))
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setUnstableFeatureVersionsEnabled(false)
                .setControllerListenerName(settings.getProperty("controller.listener.names"))
                .setMetadataLogDirectory(directory)
                .addDirectory(directory)
                .setIgnoreFormatted(true)
                .run();
    }

    private static void stop(KafkaRaftServer server) {
        server.shutdown();
        server.awaitShutdown();
    }
}
