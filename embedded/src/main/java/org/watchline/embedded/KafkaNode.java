package org.watchline.embedded;

import java.nio.file.Path;

/**
 * One node of a Kafka cluster on this machine: the controller, or one of the brokers.
 *
 * @param clusterId the same for every node, a Kafka UUID: 22 characters of Base64
 * @param id the controller's is {@link #CONTROLLER_ID}
 * @param controllerPort where the controller listens
 * @param port of loopback where the other nodes find this one
 * @param clientPort of loopback where a broker listens for clients; without meaning for the controller
 * @param advertisedPort where clients are told to find the broker: another than {@code clientPort} if a proxy stands
 *     before it
 * @param replication of the topics that Kafka keeps for itself; at most the number of brokers
 * @param dataDir for the node's settings
 * @param logDir for its records
 * @param logFile appended to
 * @param cacheDir where the broker's jars are unpacked once
 */
public record KafkaNode(
        String clusterId,
        int id,
        int controllerPort,
        int port,
        int clientPort,
        int advertisedPort,
        int replication,
        Path dataDir,
        Path logDir,
        Path logFile,
        Path cacheDir) {

    public static final int CONTROLLER_ID = 100;

    boolean isController() {
        return id == CONTROLLER_ID;
    }
}
