package org.watchline.evaluation.bench.replica;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Records that have waited in a topic. They are taken out of it, because a service reads a topic one partition after
 * the other: had they waited there, the replica that came first would have emptied some of its partitions before the
 * other came, and what was left could not have been shared evenly.
 */
final class WaitingRecords implements Backlog {

    private static final Duration POLL = Duration.ofMillis(200);

    private final Deque<ConsumerRecord<String, byte[]>> records;

    /** @param records in any order; they go out in that in which they came in */
    WaitingRecords(List<ConsumerRecord<String, byte[]>> records) {
        this.records = new ArrayDeque<>(records.stream()
                .sorted(Comparator.comparingLong(ConsumerRecord::timestamp))
                .toList());
    }

    /** Reads from one place to the other. */
    static WaitingRecords between(String broker, Map<TopicPartition, Long> begin, Map<TopicPartition, Long> end) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(end.keySet());
            begin.forEach(consumer::seek);
            while (end.entrySet().stream().anyMatch(place -> consumer.position(place.getKey()) < place.getValue())) {
                consumer.poll(POLL).forEach(records::add);
            }
        }
        return new WaitingRecords(records);
    }

    /** As they were, partition included. */
    @Override
    public List<ProducerRecord<String, byte[]>> take(int count) {
        List<ProducerRecord<String, byte[]>> next = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            ConsumerRecord<String, byte[]> record = records.removeFirst();
            next.add(new ProducerRecord<>(
                    record.topic(), record.partition(), record.key(), record.value(), record.headers()));
        }
        return next;
    }

    int size() {
        return records.size();
    }
}
