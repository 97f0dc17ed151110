package org.watchline.messaging;

import io.micrometer.core.instrument.Metrics;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.codec.ContractViolationException;
import org.watchline.contracts.setting.Setting;
import org.watchline.contracts.topic.Topics;

/**
 * Follows what people change, from the topic's beginning and in a group of its own: every process needs all of it.
 * Channels open when it has caught up. What cannot be read is skipped, counted and logged; it never stands in the way.
 * Rests in services that have no bean of type {@link FollowedSettings}.
 */
@ApplicationScoped
class SettingsFollower {

    private static final Logger LOG = Logger.getLogger(SettingsFollower.class);
    private static final TopicPartition PARTITION = new TopicPartition(Topics.SETTINGS, 0);
    private static final String TAKEN = "taken";
    private static final String SKIPPED = "skipped";
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** After the topics were made, before the channels that bring articles open. */
    private static final int EARLY = Interceptor.Priority.PLATFORM_BEFORE + 10;

    private final Map<String, Object> kafka;
    private final Instance<FollowedSettings> settings;
    private final CountDownLatch caughtUp = new CountDownLatch(1);
    private final CountDownLatch stopping = new CountDownLatch(1);

    SettingsFollower(
            @Identifier("default-kafka-broker") Map<String, Object> kafka, Instance<FollowedSettings> settings) {
        this.kafka = kafka;
        this.settings = settings;
    }

    void onStart(@Observes @Priority(EARLY) StartupEvent start) throws InterruptedException {
        if (settings.isUnsatisfied()) {
            return;
        }
        FollowedSettings followed = settings.get();
        // Both stand at 0 from now on, so that alerts see the first one that is skipped.
        Stream.of(TAKEN, SKIPPED).forEach(outcome -> count(outcome, 0));
        Thread thread = new Thread(() -> follow(followed), "settings");
        thread.setDaemon(true);
        thread.start();
        if (!caughtUp.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            LOG.errorf("starting without settings reason=topic not readable topic=%s", Topics.SETTINGS);
        }
    }

    void onStop(@Observes ShutdownEvent stop) {
        stopping.countDown();
    }

    private void follow(FollowedSettings followed) {
        while (stopping.getCount() > 0) {
            try (KafkaConsumer<String, byte[]> consumer = consumer()) {
                read(consumer, followed);
            } catch (RuntimeException e) {
                LOG.warnf("settings are followed anew soon topic=%s reason=%s", Topics.SETTINGS, e.getMessage());
                pause();
            }
        }
    }

    /** What was taken back while nobody listened may have left the topic without a trace, so nothing is kept. */
    private void read(KafkaConsumer<String, byte[]> consumer, FollowedSettings followed) {
        consumer.assign(List.of(PARTITION));
        consumer.seekToBeginning(List.of(PARTITION));
        long end = consumer.endOffsets(List.of(PARTITION)).getOrDefault(PARTITION, 0L);
        followed.forget();
        boolean complete = false;
        while (stopping.getCount() > 0) {
            ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
            records.forEach(record -> take(record, followed));
            if (complete && !records.isEmpty()) {
                followed.publish();
            } else if (!complete && consumer.position(PARTITION) >= end) {
                complete = true;
                followed.publish();
                caughtUp.countDown();
                LOG.infof("settings known topic=%s offset=%d", Topics.SETTINGS, end);
            }
        }
    }

    private static void take(ConsumerRecord<String, byte[]> record, FollowedSettings followed) {
        try {
            if (record.value() == null || record.value().length == 0) {
                followed.remove(String.valueOf(record.key()));
            } else {
                followed.put(ContractCodec.read(record.value(), Setting.class));
            }
            count(TAKEN, 1);
        } catch (ContractViolationException e) {
            count(SKIPPED, 1);
            LOG.errorf(
                    "setting skipped topic=%s offset=%d reason=%s", Topics.SETTINGS, record.offset(), e.getMessage());
        }
    }

    private static void count(String outcome, int settings) {
        Metrics.counter("watchline.settings", "outcome", outcome).increment(settings);
    }

    private KafkaConsumer<String, byte[]> consumer() {
        Map<String, Object> options = new HashMap<>(kafka);
        options.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        options.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        return new KafkaConsumer<>(options, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private void pause() {
        try {
            stopping.await(PAUSE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
