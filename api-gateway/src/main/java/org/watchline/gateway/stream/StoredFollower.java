package org.watchline.gateway.stream;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.watchline.gateway.live.ChangeSignal;
import org.watchline.messaging.RecordTraces;

/**
 * Wakes the streams when the corpus has changed. What changed is read from the corpus, in commit order; the notices
 * themselves are not looked into.
 */
@ApplicationScoped
class StoredFollower {

    private final ChangeSignal signal;
    private final RecordTraces traces;

    StoredFollower(ChangeSignal signal, RecordTraces traces) {
        this.signal = signal;
        this.traces = traces;
    }

    @Incoming("stored")
    @Blocking
    void follow(ConsumerRecords<String, byte[]> notices) {
        traces.process(notices, signal::changed);
    }
}
