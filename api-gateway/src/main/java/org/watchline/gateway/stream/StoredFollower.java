package org.watchline.gateway.stream;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.watchline.gateway.live.ChangeSignal;

/**
 * Wakes the streams when the corpus has changed. What changed is read from the corpus, in commit order; the notices
 * themselves are not looked into.
 */
@ApplicationScoped
class StoredFollower {

    private final ChangeSignal signal;

    StoredFollower(ChangeSignal signal) {
        this.signal = signal;
    }

    @Incoming("stored")
    @Blocking
    void follow(ConsumerRecords<String, byte[]> notices) {
        signal.changed();
    }
}
