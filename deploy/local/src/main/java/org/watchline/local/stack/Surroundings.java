package org.watchline.local.stack;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the services of a stack stand on and where they find each other.
 *
 * @param ingestUrl where the gateway finds ingest-service
 * @param storeUrl where the gateway finds store-service
 * @param documentReader the folder of the program by which ingest-service reads documents
 * @param takedowns the journal of what was taken down; null for none
 * @param knowledge a directory to use instead of the shipped knowledge base; null for the shipped one
 */
public record Surroundings(
        String bootstrapServers,
        String jdbcUrl,
        String ingestUrl,
        String storeUrl,
        Path documentReader,
        @Nullable Path takedowns,
        @Nullable Path knowledge) {

    static Surroundings of(StackPlan plan) {
        Ports ports = plan.ports();
        return new Surroundings(
                ports.bootstrapServers(),
                jdbcUrl(ports.postgres()),
                url(ports.of(ProcessName.INGEST_SERVICE)),
                url(ports.of(ProcessName.STORE_SERVICE)),
                plan.installation().documentReader(),
                plan.data().takedowns(),
                plan.knowledge());
    }

    /** The product's database behind a port of loopback. */
    public static String jdbcUrl(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/watchline";
    }

    /** A service behind a port of loopback. */
    public static String url(int port) {
        return "http://127.0.0.1:" + port;
    }
}
