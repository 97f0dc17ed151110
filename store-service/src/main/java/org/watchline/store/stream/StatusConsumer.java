package org.watchline.store.stream;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.codec.ContractViolationException;
import org.watchline.contracts.status.ArticleStatus;
import org.watchline.messaging.DeadLetters;
import org.watchline.messaging.Persistently;
import org.watchline.store.db.StatusStore;

/** Keeps the notices of all stages, this one's included. */
@ApplicationScoped
class StatusConsumer {

    private final StatusStore store;
    private final DeadLetters deadLetters;

    private record Delivery(ConsumerRecord<String, byte[]> record, ArticleStatus status) {}

    StatusConsumer(StatusStore store, DeadLetters deadLetters) {
        this.store = store;
        this.deadLetters = deadLetters;
    }

    /** Returns when everything is committed, and what cannot be kept is buried. */
    @Incoming("status")
    @Blocking
    void consume(ConsumerRecords<String, byte[]> batch) {
        List<Delivery> deliveries = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : batch) {
            try {
                deliveries.add(new Delivery(record, ContractCodec.read(record.value(), ArticleStatus.class)));
            } catch (ContractViolationException e) {
                bury(record, String.valueOf(e.getMessage()));
            }
        }
        Set<ArticleStatus> refused =
                new HashSet<>(keep(deliveries.stream().map(Delivery::status).toList()));
        deliveries.stream()
                .filter(delivery -> refused.contains(delivery.status()))
                .forEach(delivery -> bury(delivery.record(), "the database refuses it"));
    }

    private List<ArticleStatus> keep(List<ArticleStatus> notices) {
        return Persistently.await(
                "keeping %d status notices".formatted(notices.size()),
                () -> Uni.createFrom().item(() -> store.keep(notices)));
    }

    private void bury(ConsumerRecord<String, byte[]> record, String reason) {
        Persistently.await("burying a status notice", () -> deadLetters.bury(record, reason));
    }
}
