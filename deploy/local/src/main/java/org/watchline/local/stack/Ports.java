package org.watchline.local.stack;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.embedded.FreePorts;

/**
 * The ports of a stack, on loopback but for the gateway's where it is to be reached from elsewhere.
 *
 * @param gateway for people and clients
 * @param kafka for outside producers
 * @param gatewayHost the address that the gateway listens on; null for loopback
 */
public record Ports(
        int gateway,
        int kafka,
        int postgres,
        int ingest,
        int nlp,
        int store,
        @Nullable String gatewayHost) {

    public static final int GATEWAY = 8080;
    public static final int KAFKA = 19092;
    public static final int POSTGRES = 15432;

    private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::", "[::]");

    /** The chosen ports, and free ones for what nobody outside talks to. */
    public static Ports choose(int gateway, int kafka, int postgres) {
        List<Integer> free = FreePorts.distinct(3);
        return new Ports(gateway, kafka, postgres, free.get(0), free.get(1), free.get(2), null);
    }

    /** The same, with a gateway that listens on an address. */
    public Ports listeningOn(@Nullable String host) {
        return new Ports(gateway, kafka, postgres, ingest, nlp, store, host);
    }

    /** Where the gateway is reached from this machine. */
    public String gatewayUrl() {
        return "http://" + gatewayName() + ":" + gateway;
    }

    private String gatewayName() {
        if (gatewayHost == null || EVERYWHERE.contains(gatewayHost)) {
            return "localhost";
        }
        return gatewayHost.contains(":") ? "[" + gatewayHost + "]" : gatewayHost;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + kafka;
    }

    /** The port a process listens on. */
    public int of(ProcessName process) {
        return switch (process) {
            case KAFKA -> kafka;
            case POSTGRES -> postgres;
            case STORE_SERVICE -> store;
            case NLP_SERVICE -> nlp;
            case INGEST_SERVICE -> ingest;
            case API_GATEWAY -> gateway;
        };
    }
}
