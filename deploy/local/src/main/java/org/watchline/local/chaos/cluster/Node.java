package org.watchline.local.chaos.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.watchline.local.stack.ProcessName;

/** The processes of a campaign's stack, in the order in which they are started. */
public enum Node {
    CONTROLLER(null),
    BROKER_1(null),
    BROKER_2(null),
    POSTGRES(null),
    INGEST_1(ProcessName.INGEST_SERVICE),
    INGEST_2(ProcessName.INGEST_SERVICE),
    NLP_1(ProcessName.NLP_SERVICE),
    NLP_2(ProcessName.NLP_SERVICE),
    STORE_1(ProcessName.STORE_SERVICE),
    STORE_2(ProcessName.STORE_SERVICE),
    GATEWAY(ProcessName.API_GATEWAY);

    private final @Nullable ProcessName service;

    Node(@Nullable ProcessName service) {
        this.service = service;
    }

    /** Everything of ours. */
    public static List<Node> services() {
        return Arrays.stream(values()).filter(Node::isService).toList();
    }

    /** The processes that keep Kafka's records. */
    public static List<Node> brokers() {
        return List.of(BROKER_1, BROKER_2);
    }

    /** The replicas of one service. */
    static List<Node> of(ProcessName service) {
        return Arrays.stream(values()).filter(node -> node.service == service).toList();
    }

    public boolean isService() {
        return service != null;
    }

    /** Which service it is a replica of. */
    ProcessName service() {
        if (service == null) {
            throw new IllegalStateException(label() + " is no service");
        }
        return service;
    }

    /** As it is written everywhere. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
