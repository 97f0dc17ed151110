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
import org.watchline.store.db.DeadLetterStore;
import org.watchline.store.deadletter.DeadLetter;

/** Keeps what every stage dead-lettered. */
@ApplicationScoped
class DeadLetterConsumer {

    private static final Logger LOG = Logger.getLogger(DeadLetterConsumer.class);

    private final DeadLetterStore store;

    DeadLetterConsumer(DeadLetterStore store) {
        this.store = store;
    }

    /** Returns when everything is committed. What the database refuses has nowhere to go and stays on its topic. */
    @Incoming("dead-letters")
    @Blocking
    void consume(ConsumerRecords<String, byte[]> batch) {
        List<DeadLetter> letters = StreamSupport.stream(batch.spliterator(), false)
                .map(DeadLetterReader::read)
                .toList();
        List<DeadLetter> refused = Persistently.await(
                "keeping %d dead letters".formatted(letters.size()),
                () -> Uni.createFrom().item(() -> store.keep(letters)));
        for (DeadLetter letter : refused) {
            LOG.errorf(
                    "dead letter refused by the database topic=%s partition=%d offset=%d",
                    letter.place().topic(),
                    letter.place().partition(),
                    letter.place().offset());
        }
    }
}
