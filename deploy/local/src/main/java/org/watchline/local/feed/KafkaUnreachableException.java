package org.watchline.local.feed;

import java.io.Serial;

/** No broker answers, or it lacks the topics that the services create. */
public final class KafkaUnreachableException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    KafkaUnreachableException(String bootstrapServers, Throwable cause) {
        super("No Watchline answers at Kafka " + bootstrapServers + ". Start it with: ./watchline up", cause);
    }
}
