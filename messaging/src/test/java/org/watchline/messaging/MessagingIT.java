package org.watchline.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.watchline.testkit.ContractAssertions.header;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.status.Stage;
import org.watchline.contracts.topic.DeadLetterHeaders;
import org.watchline.contracts.topic.Event;
import org.watchline.contracts.topic.EventHeaders;
import org.watchline.contracts.topic.Topics;
import org.watchline.testkit.ContractAssertions;
import org.watchline.testkit.KafkaResource;
import org.watchline.testkit.TopicProbe;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
class MessagingIT {

    @Inject
    EventPublisher publisher;

    @Inject
    DeadLetters deadLetters;

    @Inject
    StatusNotices notices;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private TopicProbe probe;

    @BeforeEach
    void connect() {
        probe = new TopicProbe(kafka);
    }

    @AfterEach
    void disconnect() {
        probe.close();
    }

    @Test
    void allTopicsOfTheCatalogueExistWhenTheServiceIsUp() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            assertThat(admin.listTopics().names().get())
                    .contains("articles.submitted", "articles.submitted.dlq", "corpus.settings");

            ConfigResource submitted = new ConfigResource(ConfigResource.Type.TOPIC, Topics.SUBMITTED);
            assertThat(admin.describeConfigs(List.of(submitted))
                            .all()
                            .get()
                            .get(submitted)
                            .get("message.timestamp.type")
                            .value())
                    .isEqualTo("LogAppendTime");
        }
    }

    @Test
    void statusNoticesAreValidEventsKeyedBySubmission() {
        // Given
        String submission = UUID.randomUUID().toString();

        // When
        notices.ended(Stage.REJECTED, submission, null, new Submission(submission, 2), "no text")
                .await()
                .atMost(Duration.ofSeconds(20));

        // Then
        ConsumerRecord<String, byte[]> notice = probe.await(Topics.STATUS, sent -> submission.equals(sent.key()));
        ContractAssertions.assertEvent(Event.ARTICLE_STATUS, notice);
        assertThat(header(notice, "ce_id")).isEqualTo(submission + "/2/rejected");
    }

    @Test
    void recordThatIsTooLargeFailsAndTheNextOnePasses() {
        // Given
        byte[] tooLarge = new byte[Topics.named(Topics.STATUS).maxBytes() * 3];

        // When
        assertThatThrownBy(() -> Persistently.await(
                        "a record of 24 MiB",
                        () -> publisher.publish(Topics.named(Topics.STATUS), "k", "large", tooLarge, Map.of())))
                .isInstanceOf(RecordTooLargeException.class);
        publisher
                .publish(Topics.named(Topics.STATUS), "after", "small", new byte[1], Map.of())
                .await()
                .atMost(Duration.ofSeconds(20));

        // Then
        assertThat(probe.await(Topics.STATUS, sent -> "after".equals(sent.key())))
                .isNotNull();
    }

    @Test
    void deadLetterKeepsBytesAndHeadersAndTellsTheNewestReason() {
        // Given
        byte[] noise = {(byte) 0xff, 0, 17};
        probe.send(
                Topics.INGESTED,
                "noise",
                noise,
                Map.of("kept", utf8("yes"), DeadLetterHeaders.REASON, utf8("an older reason")));
        ConsumerRecord<String, byte[]> dead = probe.await(Topics.INGESTED, sent -> "noise".equals(sent.key()));

        // When
        deadLetters.bury(dead, "not valid JSON").await().atMost(Duration.ofSeconds(20));

        // Then
        ConsumerRecord<String, byte[]> buried =
                probe.await("articles.ingested.dlq", sent -> "noise".equals(sent.key()));
        assertThat(buried.value()).isEqualTo(noise);
        assertThat(header(buried, "kept")).isEqualTo("yes");
        assertThat(buried.headers().headers(DeadLetterHeaders.REASON)).hasSize(1);
        assertThat(header(buried, DeadLetterHeaders.REASON)).isEqualTo("not valid JSON");
        assertThat(header(buried, DeadLetterHeaders.TOPIC)).isEqualTo(Topics.INGESTED);
        assertThat(header(buried, DeadLetterHeaders.OFFSET)).isEqualTo(Long.toString(dead.offset()));
        assertThat(header(buried, DeadLetterHeaders.STAGE)).isEqualTo("messaging-test");
    }

    @Test
    void deadLetterThatIsTooLargeIsKeptInPartAndSaysHowLargeItWas() {
        // Given: what anyone can send compressed, since the broker weighs only what it is sent
        byte[] large = new byte[20 * 1024 * 1024];
        large[0] = 17;
        sendCompressed(Topics.INGESTED, "inflated", large);
        ConsumerRecord<String, byte[]> dead = probe.await(Topics.INGESTED, sent -> "inflated".equals(sent.key()));

        // When
        deadLetters.bury(dead, "not valid JSON").await().atMost(Duration.ofSeconds(20));

        // Then
        ConsumerRecord<String, byte[]> buried =
                probe.await("articles.ingested.dlq", sent -> "inflated".equals(sent.key()));
        assertThat(buried.value()).hasSize(1024 * 1024).startsWith(17, 0);
        assertThat(header(buried, DeadLetterHeaders.VALUE_BYTES)).isEqualTo(Integer.toString(large.length));
        assertThat(header(buried, DeadLetterHeaders.REASON)).isEqualTo("not valid JSON");
        assertThat(header(buried, DeadLetterHeaders.OFFSET)).isEqualTo(Long.toString(dead.offset()));
        assertThat(header(buried, EventHeaders.SUBMISSION_ID))
                .isEqualTo(Submission.of(dead).id());
    }

    @Test
    void publicTopicTakesNothingThatUnpacksToMoreThanItsLimit() {
        byte[] large = new byte[20 * 1024 * 1024];

        assertThatThrownBy(() -> sendCompressed(Topics.SUBMITTED, "bomb", large))
                .hasRootCauseInstanceOf(RecordTooLargeException.class);
    }

    private void sendCompressed(String topic, String key, byte[] value) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", kafka, "compression.type", "gzip", "max.request.size", value.length + 1024);
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, key, value)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("could not send to " + topic, e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
