package org.watchline.local.chaos.cluster;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.watchline.embedded.FreePorts;
import org.watchline.local.stack.ProcessName;

/**
 * The ports of a campaign's stack, all on loopback.
 *
 * @param node where each process listens; of a broker, where the other nodes and our own tools do
 * @param client where a broker listens for clients, behind its proxy
 * @param proxy where clients find a node that has a proxy
 * @param front where the gateway finds whichever replica of a service is there
 */
record ClusterPorts(
        Map<Node, Integer> node, Map<Node, Integer> client, Map<Node, Integer> proxy, Map<ProcessName, Integer> front) {

    /**
     * Below the range from which systems take the ports of outgoing connections: a process that is dead for a while
     * would find its port taken.
     */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 31_000;

    static ClusterPorts choose() {
        Cursor cursor = new Cursor(ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST));
        Map<Node, Integer> node = new EnumMap<>(Node.class);
        for (Node each : Node.values()) {
            node.put(each, cursor.next());
        }
        Map<Node, Integer> client = new EnumMap<>(Node.class);
        Map<Node, Integer> proxy = new EnumMap<>(Node.class);
        for (Node broker : Node.brokers()) {
            client.put(broker, cursor.next());
            proxy.put(broker, cursor.next());
        }
        client.put(Node.POSTGRES, node.get(Node.POSTGRES));
        proxy.put(Node.POSTGRES, cursor.next());
        Map<ProcessName, Integer> front = new EnumMap<>(ProcessName.class);
        front.put(ProcessName.INGEST_SERVICE, cursor.next());
        front.put(ProcessName.STORE_SERVICE, cursor.next());
        return new ClusterPorts(node, client, proxy, front);
    }

    int of(Node wanted) {
        return node.getOrDefault(wanted, 0);
    }

    int clientOf(Node broker) {
        return client.getOrDefault(broker, 0);
    }

    int proxyOf(Node behind) {
        return proxy.getOrDefault(behind, 0);
    }

    int frontOf(ProcessName service) {
        return front.getOrDefault(service, 0);
    }

    private static final class Cursor {
        private int at;

        Cursor(int at) {
            this.at = at;
        }

        int next() {
            do {
                at++;
            } while (!FreePorts.isFree(at));
            return at;
        }
    }
}
