package org.watchline.local.chaos.cluster;

import java.util.Map;
import org.watchline.embedded.DatabaseOptions;
import org.watchline.embedded.EmbeddedDatabase;
import org.watchline.embedded.EmbeddedKafka;
import org.watchline.embedded.KafkaNode;
import org.watchline.embedded.ServerProcess;
import org.watchline.local.stack.Installation;
import org.watchline.local.stack.ProcessName;
import org.watchline.local.stack.ServiceLauncher;
import org.watchline.local.stack.ServiceSettings;
import org.watchline.local.stack.Surroundings;

/** Starts one process of a campaign's stack. */
final class ClusterLaunches {

    private static final int REPLICATION = Node.brokers().size();
    private static final Map<String, String> FURTHER =
            Map.of("watchline.topics.replication", Integer.toString(REPLICATION));

    private final ClusterDirectory directory;
    private final ClusterPorts ports;
    private final String clusterId;
    private final ServiceLauncher services;

    ClusterLaunches(Installation installation, ClusterDirectory directory, ClusterPorts ports) {
        this.directory = directory;
        this.ports = ports;
        this.clusterId = directory.clusterId();
        this.services = new ServiceLauncher(installation, new ServiceSettings(surroundings(installation, ports)));
    }

    private static Surroundings surroundings(Installation installation, ClusterPorts ports) {
        return new Surroundings(
                "127.0.0.1:" + ports.proxyOf(Node.BROKER_1) + ",127.0.0.1:" + ports.proxyOf(Node.BROKER_2),
                Surroundings.jdbcUrl(ports.proxyOf(Node.POSTGRES)),
                Surroundings.url(ports.frontOf(ProcessName.INGEST_SERVICE)),
                Surroundings.url(ports.frontOf(ProcessName.STORE_SERVICE)),
                installation.documentReader(),
                null,
                null);
    }

    ServerProcess launch(Node node) {
        return switch (node) {
            case CONTROLLER, BROKER_1, BROKER_2 -> EmbeddedKafka.start(kafka(node));
            case POSTGRES -> EmbeddedDatabase.start(database());
            default -> GuardedServer.of(services.start(node.service(), ports.of(node), FURTHER, directory.log(node)));
        };
    }

    private KafkaNode kafka(Node node) {
        int id = node == Node.CONTROLLER
                ? KafkaNode.CONTROLLER_ID
                : Node.brokers().indexOf(node) + 1;
        return new KafkaNode(
                clusterId,
                id,
                ports.of(Node.CONTROLLER),
                ports.of(node),
                ports.clientOf(node),
                ports.proxyOf(node),
                REPLICATION,
                directory.data(node),
                directory.records(node),
                directory.log(node),
                directory.cache());
    }

    private DatabaseOptions database() {
        return new DatabaseOptions(
                directory.data(Node.POSTGRES),
                ports.of(Node.POSTGRES),
                directory.log(Node.POSTGRES),
                directory.cache(),
                true,
                true);
    }
}
