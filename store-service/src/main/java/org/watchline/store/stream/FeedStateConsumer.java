package org.watchline.store.stream;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.codec.ContractViolationException;
import org.watchline.contracts.feed.FeedState;
import org.watchline.messaging.Persistently;
import org.watchline.store.db.FeedStates;

/** Keeps how polling stands, for people to see. What cannot be kept is skipped: the next poll tells it anew. */
@ApplicationScoped
class FeedStateConsumer {

    private static final Logger LOG = Logger.getLogger(FeedStateConsumer.class);

    private final FeedStates states;

    FeedStateConsumer(FeedStates states) {
        this.states = states;
    }

    /** Returns when everything is committed. */
    @Incoming("feed-states")
    @Blocking
    void consume(ConsumerRecords<String, byte[]> batch) {
        List<FeedState> told = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : batch) {
            // The end of a feed needs no row: they went with the feed.
            if (record.value() != null && record.value().length > 0) {
                read(record, told);
            }
        }
        List<FeedState> refused = Persistently.await(
                "keeping %d states of feeds".formatted(told.size()),
                () -> Uni.createFrom().item(() -> states.keep(told)));
        refused.forEach(state -> LOG.errorf("state of a feed not kept feedId=%s", state.feedId()));
    }

    private static void read(ConsumerRecord<String, byte[]> record, List<FeedState> told) {
        try {
            FeedState state = ContractCodec.read(record.value(), FeedState.class);
            UUID.fromString(state.feedId());
            told.add(state);
        } catch (ContractViolationException | IllegalArgumentException e) {
            LOG.errorf(
                    "state of a feed skipped topic=%s partition=%d offset=%d reason=%s",
                    record.topic(), record.partition(), record.offset(), e.getMessage());
        }
    }
}
