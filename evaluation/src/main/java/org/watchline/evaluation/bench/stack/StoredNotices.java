package org.watchline.evaluation.bench.stack;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.watchline.contracts.article.ArticleStored;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.topic.Topics;

/** The notices that store-service sends once an article is committed, which is when searches find it. */
final class StoredNotices {

    private static final Duration POLL = Duration.ofMillis(50);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final OpenLoop load;
    private volatile boolean ended;

    private StoredNotices(String broker, OpenLoop load) {
        this.load = load;
        consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker, ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 100),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.STORED).stream()
                .map(partition -> new TopicPartition(Topics.STORED, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        // Only now is it known where the end is.
        partitions.forEach(consumer::position);
    }

    /** What puts load on the stack. */
    @FunctionalInterface
    interface Work {
        void run() throws InterruptedException;
    }

    /** Tells the load of every notice that comes in while it runs. */
    static void during(String broker, OpenLoop load, Work work) throws InterruptedException {
        StoredNotices notices = new StoredNotices(broker, load);
        Thread thread = new Thread(notices::follow, "stored-notices");
        thread.setDaemon(true);
        thread.start();
        try {
            work.run();
        } finally {
            notices.ended = true;
            thread.join();
        }
    }

    private void follow() {
        try (consumer) {
            while (!ended) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                    load.stored(ContractCodec.read(record.value(), ArticleStored.class)
                            .articleId());
                }
            }
        } catch (RuntimeException | LinkageError e) {
            load.failed(e);
        }
    }
}
