package org.watchline.store.stream;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.watchline.messaging.Persistently;
import org.watchline.store.DeadLetterMetrics;
import org.watchline.store.db.DeadLetterStore;
import org.watchline.store.deadletter.DeadLetter;

/** Keeps what every stage dead-lettered. */
@ApplicationScoped
class DeadLetterConsumer {

    private static final Logger LOG = Logger.getLogger(DeadLetterConsumer.class);

    private final DeadLetterStore store;
    private final DeadLetterMetrics metrics;

    DeadLetterConsumer(DeadLetterStore store, DeadLetterMetrics metrics) {
        this.store = store;
        this.metrics = metrics;
    }

    /**
     * Returns when everything is committed. A letter that the database does not even take without its bytes has nowhere
     * to go: it stays on its topic, and is logged and counted.
     */
    @Incoming("dead-letters")
    @Blocking
    void consume(ConsumerRecords<String, byte[]> batch) {
        List<DeadLetter> letters = StreamSupport.stream(batch.spliterator(), false)
                .map(DeadLetterReader::read)
                .toList();
        List<DeadLetter> refused = Persistently.await(
                "keeping %d dead letters".formatted(letters.size()),
                () -> Uni.createFrom().item(() -> store.keep(letters)));
        metrics.kept(letters.size() - refused.size());
        for (DeadLetter letter : refused) {
            metrics.refused();
            LOG.errorf(
                    "dead letter refused by the database topic=%s partition=%d offset=%d",
                    letter.place().topic(),
                    letter.place().partition(),
                    letter.place().offset());
        }
    }
}
