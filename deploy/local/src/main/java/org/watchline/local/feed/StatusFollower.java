package org.watchline.local.feed;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.codec.ContractViolationException;
import org.watchline.contracts.status.ArticleStatus;
import org.watchline.contracts.topic.Topics;

/** Writes every status notice that appears from now on into a ledger. */
final class StatusFollower implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Ledger ledger;
    private final Thread thread;

    private StatusFollower(KafkaConsumer<byte[], byte[]> consumer, Ledger ledger) {
        this.consumer = consumer;
        this.ledger = ledger;
        this.thread = new Thread(this::follow, "status-follower");
        this.thread.setDaemon(true);
    }

    /** Returns when the ends of the topic are known: what is produced afterwards will be seen. */
    static StatusFollower open(String bootstrapServers, Ledger ledger) {
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.STATUS).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return new StatusFollower(consumer, ledger);
    }

    void start() {
        thread.start();
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        try (consumer) {
            while (true) {
                consumer.poll(POLL).forEach(notice -> note(notice.value()));
            }
        } catch (WakeupException closed) {
            // Asked to end.
        }
    }

    private void note(byte[] value) {
        try {
            ledger.noticed(ContractCodec.read(value, ArticleStatus.class));
        } catch (ContractViolationException notANotice) {
            // The stages that depend on notices report it; here it is nobody's article.
        }
    }
}
