package org.watchline.local.stack;

import java.util.List;
import org.watchline.embedded.FreePorts;

/**
 * The ports of a stack, all on loopback.
 *
 * @param gateway for people and clients
 * @param kafka for outside producers
 */
public record Ports(int gateway, int kafka, int postgres, int ingest, int nlp, int store) {

    public static final int GATEWAY = 8080;
    public static final int KAFKA = 19092;
    public static final int POSTGRES = 15432;

    /** The chosen ports, and free ones for what nobody outside talks to. */
    public static Ports choose(int gateway, int kafka, int postgres) {
        List<Integer> free = FreePorts.distinct(3);
        return new Ports(gateway, kafka, postgres, free.get(0), free.get(1), free.get(2));
    }

    public String gatewayUrl() {
        return "http://localhost:" + gateway;
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
