package org.watchline.local.chaos.loader;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.topic.Topics;

/** The public topic, as a producer of somebody else's uses it: acknowledged by all replicas, not idempotent. */
final class TopicDoor implements Door, AutoCloseable {

    private static final String DOOR = "kafka";

    private final KafkaProducer<byte[], byte[]> producer;
    private final Ledger ledger;

    TopicDoor(String bootstrapServers, Ledger ledger) {
        this.ledger = ledger;
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        false,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        30_000,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        8_000,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        5_000),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    @Override
    public CompletableFuture<Integer> send(List<Draft> drafts) {
        return drafts.stream()
                .map(this::send)
                .reduce(CompletableFuture.completedFuture(0), (one, other) -> one.thenCombine(other, Integer::sum));
    }

    private CompletableFuture<Integer> send(Draft draft) {
        long number = ledger.sent(draft, DOOR);
        CompletableFuture<Integer> accepted = new CompletableFuture<>();
        try {
            // The callback learns all that the future would.
            Future<RecordMetadata> unused = producer.send(
                    new ProducerRecord<>(Topics.SUBMITTED, null, ContractCodec.write(draft)),
                    (place, error) -> accepted.complete(note(number, draft, place, error)));
        } catch (KafkaException e) {
            ledger.unknown(number, DOOR, draft, String.valueOf(e.getMessage()));
            accepted.complete(0);
        }
        return accepted;
    }

    private int note(long number, Draft draft, @Nullable RecordMetadata place, @Nullable Exception error) {
        if (error != null || place == null) {
            ledger.unknown(number, DOOR, draft, String.valueOf(error));
            return 0;
        }
        String submissionId = "%s-%d-%d".formatted(place.topic(), place.partition(), place.offset());
        ledger.accepted(number, DOOR, draft, submissionId);
        return 1;
    }

    @Override
    public void close() {
        producer.close();
    }
}
