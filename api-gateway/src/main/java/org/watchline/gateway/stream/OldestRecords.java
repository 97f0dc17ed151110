package org.watchline.gateway.stream;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** Looks when records were written, fetching as little of them as Kafka lets. One thread at a time. */
@ApplicationScoped
class OldestRecords {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Map<String, Object> kafka;
    private @Nullable KafkaConsumer<byte[], byte[]> consumer;

    OldestRecords(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    synchronized void onStop(@Observes ShutdownEvent stop) {
        if (consumer != null) {
            consumer.close();
        }
    }

    /** When the oldest of these records was written; empty if there are none, or they are gone. */
    synchronized Optional<Instant> among(Map<TopicPartition, Long> offsets) {
        if (offsets.isEmpty()) {
            return Optional.empty();
        }
        KafkaConsumer<byte[], byte[]> reader = consumer();
        reader.assign(offsets.keySet());
        offsets.forEach(reader::seek);
        Set<TopicPartition> missing = new HashSet<>(offsets.keySet());
        long oldest = Long.MAX_VALUE;
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!missing.isEmpty() && System.nanoTime() < deadline) {
            for (ConsumerRecord<byte[], byte[]> record : reader.poll(POLL)) {
                TopicPartition partition = new TopicPartition(record.topic(), record.partition());
                if (missing.remove(partition)) {
                    oldest = Math.min(oldest, record.timestamp());
                    reader.pause(List.of(partition));
                }
            }
        }
        reader.unsubscribe();
        return oldest == Long.MAX_VALUE ? Optional.empty() : Optional.of(Instant.ofEpochMilli(oldest));
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        if (consumer == null) {
            Map<String, Object> options = new HashMap<>(kafka);
            options.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
            options.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
            options.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
            // Kafka sends a first batch however small this is.
            options.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 1);
            options.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 1);
            consumer = new KafkaConsumer<>(options, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        }
        return consumer;
    }
}
