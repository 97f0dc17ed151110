package org.watchline.evaluation.bench.replica;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Articles that were given to a stage at once, and how many of them have come out of it. */
final class Batch implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(10);
    private static final int LARGEST_BYTES = 16 * 1024 * 1024;
    private static final long LONGEST_SECONDS = 120;

    private final Set<String> articles;
    private final Set<String> out = new HashSet<>();
    private final KafkaConsumer<String, byte[]> output;
    private long again;

    private Batch(Set<String> articles, KafkaConsumer<String, byte[]> output) {
        this.articles = articles;
        this.output = output;
    }

    /** Puts the records into the stage's topic; returns when the broker has all. */
    static Batch release(String broker, Stage stage, List<ProducerRecord<String, byte[]>> records)
            throws InterruptedException, ExecutionException {
        Set<String> articles = new HashSet<>();
        records.forEach(record -> articles.add(record.key()));
        Batch batch = new Batch(articles, follow(broker, stage.output()));
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        broker,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "lz4",
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        LARGEST_BYTES),
                new StringSerializer(),
                new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (ProducerRecord<String, byte[]> record : records) {
                sent.add(producer.send(record));
            }
            for (Future<RecordMetadata> each : sent) {
                each.get();
            }
        }
        return batch;
    }

    private static KafkaConsumer<String, byte[]> follow(String broker, String topic) {
        KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker, ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 50),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        // Only now is it known where the end is.
        partitions.forEach(consumer::position);
        return consumer;
    }

    /** Returns when so many of the articles have come out. */
    void until(int count) {
        long deadline = deadline();
        while (out.size() < count) {
            if (poll()) {
                deadline = deadline();
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("only %d of %d articles came out".formatted(out.size(), count));
            }
        }
    }

    private static long deadline() {
        return System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
    }

    /** Returns whether anything came out. */
    private boolean poll() {
        ConsumerRecords<String, byte[]> records = output.poll(POLL);
        for (ConsumerRecord<String, byte[]> record : records) {
            if (articles.contains(record.key()) && !out.add(record.key())) {
                again++;
            }
        }
        return !records.isEmpty();
    }

    int size() {
        return articles.size();
    }

    /** How many of them have come out. */
    int out() {
        return out.size();
    }

    /** What came out more than once until now: it was worked on by two replicas. */
    long again() {
        Map<TopicPartition, Long> ends = output.endOffsets(output.assignment());
        while (ends.entrySet().stream().anyMatch(place -> output.position(place.getKey()) < place.getValue())) {
            poll();
        }
        return again;
    }

    /** The articles' ids. */
    List<UUID> ids() {
        return articles.stream().map(UUID::fromString).toList();
    }

    @Override
    public void close() {
        output.close();
    }
}
