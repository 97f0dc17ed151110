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
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.status.Stage;
import org.watchline.contracts.topic.DeadLetterHeaders;
import org.watchline.contracts.topic.Event;
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
        notices.ended(Stage.REJECTED, submission, null, 2, "no text").await().atMost(Duration.ofSeconds(20));

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

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
