package org.watchline.local.chaos.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.Uuid;

/** Where a campaign's stack keeps its data. */
record ClusterDirectory(Path root) {

    Path data(Node node) {
        return root.resolve(node.label());
    }

    /** The records of a broker; for one of them a file system of its own may be mounted here. */
    Path records(Node broker) {
        return data(broker).resolve("records");
    }

    Path log(Node node) {
        return root.resolve("logs").resolve(node.label() + ".log");
    }

    Path cache() {
        return root.resolve("cache");
    }

    /** The name of the Kafka cluster whose records lie here, drawn when there is none yet. */
    String clusterId() {
        Path file = root.resolve("cluster-id");
        try {
            Files.createDirectories(root.resolve("logs"));
            if (!Files.exists(file)) {
                Files.writeString(file, Uuid.randomUuid().toString());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write into " + root, e);
        }
    }
}
