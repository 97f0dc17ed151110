package org.watchline.evaluation.bench.stack;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.watchline.contracts.article.ArticleStored;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.topic.Topics;

/** Follows the notices that store-service sends once an article is committed, which is when searches find it. */
final class StoredNotices implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(50);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Thread thread;
    private volatile boolean closed;

    /** Follows from now on. */
    StoredNotices(String broker, Consumer<UUID> listener) {
        consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker, ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 100),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.STORED).stream()
                .map(partition -> new TopicPartition(Topics.STORED, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        thread = new Thread(() -> follow(listener), "stored-notices");
        thread.setDaemon(true);
        thread.start();
    }

    private void follow(Consumer<UUID> listener) {
        while (!closed) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                listener.accept(
                        ContractCodec.read(record.value(), ArticleStored.class).articleId());
            }
        }
        consumer.close();
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        thread.join();
    }
}
