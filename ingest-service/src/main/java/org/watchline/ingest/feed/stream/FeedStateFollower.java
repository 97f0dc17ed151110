package org.watchline.ingest.feed.stream;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.codec.ContractViolationException;
import org.watchline.contracts.feed.FeedState;
import org.watchline.contracts.topic.Topics;

/**
 * Reads the partitions of {@code feeds.state} that the consumer group gives this process, each from its beginning.
 * Being given a partition is what makes a process poll its feeds, so nothing is ever committed.
 */
@ApplicationScoped
class FeedStateFollower {

    private static final Logger LOG = Logger.getLogger(FeedStateFollower.class);
    private static final String GROUP = "ingest-service-feeds";
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /**
     * For polls to end before others go on; above the time of most, below that after which the group gives a member up.
     */
    private static final Duration HANDOVER = Duration.ofSeconds(60);

    private static final int SESSION_MILLIS = 10_000;
    private static final int HEARTBEAT_MILLIS = 3_000;

    private final Map<String, Object> kafka;
    private final FeedStates states;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Map<TopicPartition, Long> ends = new HashMap<>();

    FeedStateFollower(@Identifier("default-kafka-broker") Map<String, Object> kafka, FeedStates states) {
        this.kafka = kafka;
        this.states = states;
    }

    void onStart(@Observes StartupEvent start) {
        Thread thread = new Thread(this::follow, "feed-states");
        thread.setDaemon(true);
        thread.start();
    }

    void onStop(@Observes ShutdownEvent stop) {
        stopping.countDown();
    }

    private void follow() {
        while (stopping.getCount() > 0) {
            try (KafkaConsumer<String, byte[]> consumer = consumer()) {
                consumer.subscribe(List.of(Topics.FEEDS), new Assignment(consumer));
                while (stopping.getCount() > 0) {
                    consumer.poll(POLL).forEach(this::take);
                    complete(consumer);
                }
            } catch (RuntimeException e) {
                LOG.warnf("feeds are polled again soon topic=%s reason=%s", Topics.FEEDS, e.getMessage());
                pause();
            }
        }
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        try {
            boolean ended = record.value() == null || record.value().length == 0;
            states.put(
                    record.partition(),
                    UUID.fromString(String.valueOf(record.key())),
                    ended ? null : ContractCodec.read(record.value(), FeedState.class));
        } catch (ContractViolationException | IllegalArgumentException e) {
            LOG.errorf(
                    "state of a feed skipped topic=%s partition=%d offset=%d reason=%s",
                    Topics.FEEDS, record.partition(), record.offset(), e.getMessage());
        }
    }

    private void complete(KafkaConsumer<String, byte[]> consumer) {
        ends.entrySet().removeIf(end -> {
            boolean read = consumer.position(end.getKey()) >= end.getValue();
            if (read) {
                states.complete(end.getKey().partition());
            }
            return read;
        });
    }

    private KafkaConsumer<String, byte[]> consumer() {
        Map<String, Object> options = new HashMap<>(kafka);
        options.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
        options.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        options.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        options.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_MILLIS);
        options.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, HEARTBEAT_MILLIS);
        options.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        return new KafkaConsumer<>(options, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private void pause() {
        try {
            stopping.await(PAUSE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Called by the consumer, on its thread. */
    private final class Assignment implements ConsumerRebalanceListener {

        private final KafkaConsumer<String, byte[]> consumer;

        private Assignment(KafkaConsumer<String, byte[]> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> given) {
            int count = consumer.partitionsFor(Topics.FEEDS).size();
            states.open(numbers(given), count);
            consumer.seekToBeginning(given);
            ends.putAll(consumer.endOffsets(given));
            if (!given.isEmpty()) {
                LOG.infof("feeds of %d partitions are polled here topic=%s", given.size(), Topics.FEEDS);
            }
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> taken) {
            taken.forEach(ends::remove);
            states.close(numbers(taken), HANDOVER);
        }

        /** Others have them already. */
        @Override
        public void onPartitionsLost(Collection<TopicPartition> lost) {
            lost.forEach(ends::remove);
            states.close(numbers(lost), Duration.ZERO);
        }

        private static List<Integer> numbers(Collection<TopicPartition> partitions) {
            return partitions.stream().map(TopicPartition::partition).toList();
        }
    }
}
