package org.watchline.ingest.http;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchline.embedded.EmbeddedKafka;
import org.watchline.embedded.KafkaOptions;

/** A broker whose process a test may stop for a while, and a service that does not wait long for it. */
public final class PausableKafka implements QuarkusTestResourceLifecycleManager {

    static final String PID = "test.broker.pid";

    private @Nullable EmbeddedKafka kafka;

    @Override
    public Map<String, String> start() {
        kafka = EmbeddedKafka.start(KafkaOptions.temporary());
        return Map.of(
                "kafka.bootstrap.servers",
                kafka.bootstrapServers(),
                PID,
                Long.toString(kafka.pid()),
                "watchline.ingest.ack-timeout",
                "5s");
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
    }
}
