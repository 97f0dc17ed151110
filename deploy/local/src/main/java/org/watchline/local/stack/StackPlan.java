package org.watchline.local.stack;

import java.util.LinkedHashMap;
import java.util.Map;
import org.watchline.embedded.FreePorts;

/** What is to be started. */
public record StackPlan(Installation installation, DataDirectory data, Ports ports) {

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
