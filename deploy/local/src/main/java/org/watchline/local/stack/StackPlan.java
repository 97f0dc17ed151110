package org.watchline.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchline.embedded.FreePorts;

/**
 * What is to be started.
 *
 * @param knowledge a directory to use instead of the shipped knowledge base; null for the shipped one
 * @param settings configuration of all services, on top of what they need
 */
public record StackPlan(
        Installation installation,
        DataDirectory data,
        Ports ports,
        @Nullable Path knowledge,
        Exposure exposure,
        Map<String, String> settings) {

    public StackPlan {
        settings = Map.copyOf(settings);
    }

    /** With the services' own configuration. */
    public StackPlan(
            Installation installation, DataDirectory data, Ports ports, @Nullable Path knowledge, Exposure exposure) {
        this(installation, data, ports, knowledge, exposure, Map.of());
    }

    /** Within reach of this machine only. */
    public StackPlan(Installation installation, DataDirectory data, Ports ports, @Nullable Path knowledge) {
        this(installation, data, ports, knowledge, Exposure.LOOPBACK);
    }

    /** Fails where a backup was put back in part only: what it lacks would be begun anew, empty. */
    void checkRestored() {
        if (Files.exists(data.restoring())) {
            throw new StackException(("A backup is being restored into %s, or that was cut off: then delete all in it"
                            + " but takedowns.jsonl, and restore again")
                    .formatted(data.root()));
        }
    }

    /** Fails when nlp-service could not start. */
    void checkKnowledge() {
        if (knowledge != null && !Files.isDirectory(knowledge)) {
            throw new StackException("There is no directory " + knowledge + " for --knowledge");
        }
    }

    /** Fails with the option to use when another program listens where people or clients would look. */
    void checkPorts() {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        wanted.put("--port", ports.gateway());
        wanted.put("--kafka-port", ports.kafka());
        wanted.put("--postgres-port", ports.postgres());
        wanted.forEach((option, port) -> {
            if (!FreePorts.isFree(port)) {
                throw new StackException(
                        "Port " + port + " is taken by another program. Stop that, or choose another with " + option);
            }
        });
    }
}
