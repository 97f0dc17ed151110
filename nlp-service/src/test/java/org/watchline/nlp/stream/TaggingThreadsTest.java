package org.watchline.nlp.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.topic.EventHeaders;

class TaggingThreadsTest {

    private static final String ENDLESS = "endless";

    private final CountDownLatch end = new CountDownLatch(1);
    private final TaggingThreads threads = new TaggingThreads(this::tag, 1, Duration.ofSeconds(1));

    @AfterEach
    void stop() {
        end.countDown();
        threads.stop();
    }

    @Test
    void articleThatNeverEndsIsGivenUpAndThoseBehindItAreTagged() {
        // Given: one thread, and an article behind the endless one
        ConsumerRecords<String, byte[]> batch = batch("before", ENDLESS, "behind");

        // When
        List<Outcome> outcomes = threads.enrich(batch);

        // Then
        assertThat(outcomes).extracting(outcome -> outcome.source().key()).containsExactly("before", ENDLESS, "behind");
        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Enriched.class);
        assertThat(outcomes.get(1)).isInstanceOfSatisfying(Outcome.Unusable.class, unusable -> {
            assertThat(unusable.submissionId()).isEqualTo("submission of " + ENDLESS);
            assertThat(unusable.reason()).isEqualTo("could not be tagged within 1 s");
        });
        assertThat(outcomes.get(2)).isInstanceOf(Outcome.Enriched.class);
    }

    @Test
    void processIsNotAliveUntilTheEngineHasComeBack() {
        // Given
        TaggingLiveness liveness = new TaggingLiveness(threads);
        assertThat(liveness.call().getStatus()).hasToString("UP");

        // When
        threads.enrich(batch(ENDLESS));

        // Then
        assertThat(liveness.call().getStatus()).hasToString("DOWN");

        // When
        end.countDown();

        // Then
        Awaitility.await().until(() -> liveness.call().getStatus().name().equals("UP"));
    }

    private Outcome tag(ConsumerRecord<String, byte[]> record) {
        if (ENDLESS.equals(record.key())) {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return new Outcome.Enriched(record, UUID.randomUUID(), "submission of " + record.key(), record.value());
    }

    private static ConsumerRecords<String, byte[]> batch(String... keys) {
        TopicPartition partition = new TopicPartition("articles.ingested", 0);
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        for (String key : keys) {
            ConsumerRecord<String, byte[]> record =
                    new ConsumerRecord<>(partition.topic(), partition.partition(), records.size(), key, new byte[1]);
            record.headers().add(EventHeaders.SUBMISSION_ID, ("submission of " + key).getBytes(StandardCharsets.UTF_8));
            records.add(record);
        }
        return new ConsumerRecords<>(Map.of(partition, records), Map.of());
    }
}
