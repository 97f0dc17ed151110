package org.watchline.ingest.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchline.contracts.article.ArticleIngested;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.status.ArticleStatus;
import org.watchline.contracts.status.Stage;
import org.watchline.contracts.topic.DeadLetterHeaders;
import org.watchline.contracts.topic.Event;
import org.watchline.contracts.topic.EventHeaders;
import org.watchline.contracts.topic.Topics;
import org.watchline.testkit.ContractAssertions;
import org.watchline.testkit.GoldenSamples;
import org.watchline.testkit.KafkaResource;
import org.watchline.testkit.TopicProbe;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
class SubmissionStreamIT {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Inject
    SubmissionConsumer consumer;

    private TopicProbe topics;

    @BeforeEach
    void connect() {
        topics = new TopicProbe(bootstrapServers);
    }

    @AfterEach
    void disconnect() {
        topics.close();
    }

    @Test
    void takesPlainJsonWithoutKeyOrHeaders() {
        // When
        RecordMetadata place = send(GoldenSamples.of(Event.ARTICLE_SUBMITTED, "full"));

        // Then
        String submissionId = submissionId(place);
        ConsumerRecord<String, byte[]> ingested = topics.await(Topics.INGESTED, holding(submissionId));
        ContractAssertions.assertEvent(Event.ARTICLE_INGESTED, ingested);
        ArticleIngested article = ContractCodec.read(ingested.value(), ArticleIngested.class);
        assertThat(ingested.key()).isEqualTo(article.articleId().toString());
        assertThat(article.submissionId()).isEqualTo(submissionId);
        assertThat(article.receivedAt().toEpochMilli()).isEqualTo(place.timestamp());
        assertThat(status(submissionId).stage()).isEqualTo(Stage.INGESTED);
        assertThat(status(submissionId).articleId()).isEqualTo(article.articleId());
    }

    @Test
    void givesAnArticleTheSameIdWhicheverWayItComes() {
        // Given
        String json = "{\"url\": \"https://monitor.example/both-ways\", \"text\": \"Came both ways.\"}";
        String overHttp = RestAssured.given()
                .contentType("application/json")
                .body(json)
                .post("/articles")
                .then()
                .statusCode(202)
                .extract()
                .path("[0].id");

        // When
        RecordMetadata place = send(json.getBytes(StandardCharsets.UTF_8));

        // Then
        assertThat(topics.await(Topics.INGESTED, holding(submissionId(place))).key())
                .isEqualTo(overHttp);
    }

    static List<Arguments> poison() {
        byte[] noise = new byte[2000];
        new Random(11).nextBytes(noise);
        return List.of(
                Arguments.of("random bytes", noise, "JSON"),
                Arguments.of("no value", null, "the record is empty"),
                Arguments.of("an empty value", new byte[0], "the record is empty"),
                Arguments.of("bytes that pass for UTF-32", new byte[] {0, 0, (byte) 0xFF, (byte) 0xFE}, "UTF-8"),
                Arguments.of(
                        "3 MB of text", utf8("{\"text\": \"%s\"}".formatted("a".repeat(3_000_000))), "3000000 bytes"),
                Arguments.of("no text", utf8("{\"title\": \"Talks\"}"), "text is missing"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("poison")
    void putsPoisonAsideAndGoesOn(String name, byte @Nullable [] value, String reason) {
        // When
        RecordMetadata poison = send(value);
        RecordMetadata good =
                topics.send(Topics.SUBMITTED, null, utf8("{\"text\": \"Good after %s.\"}".formatted(name)), Map.of());

        // Then
        ConsumerRecord<String, byte[]> dead = topics.await(
                Topics.deadLetterOf(Topics.SUBMITTED),
                record -> header(record, DeadLetterHeaders.OFFSET).equals(Long.toString(poison.offset()))
                        && header(record, DeadLetterHeaders.PARTITION).equals(Integer.toString(poison.partition())));
        assertThat(dead.value()).isEqualTo(value == null ? new byte[0] : value);
        assertThat(header(dead, DeadLetterHeaders.REASON)).contains(reason);
        assertThat(header(dead, DeadLetterHeaders.STAGE)).isEqualTo("ingest-service");
        assertThat(status(submissionId(poison)).stage()).isEqualTo(Stage.REJECTED);
        assertThat(status(submissionId(poison)).reason()).contains(reason);
        topics.await(Topics.INGESTED, holding(submissionId(good)));
    }

    @Test
    void giveARedeliveredSubmissionTheSameIds() {
        // Given
        RecordMetadata place = send(utf8("{\"text\": \"Delivered twice.\"}"));
        topics.await(Topics.INGESTED, holding(submissionId(place)));
        ConsumerRecord<String, byte[]> record = topics.await(
                Topics.SUBMITTED, sent -> sent.offset() == place.offset() && sent.partition() == place.partition());

        // When
        consumer.consume(new ConsumerRecords<>(
                Map.of(new TopicPartition(record.topic(), record.partition()), List.of(record)), Map.of()));

        // Then
        List<ConsumerRecord<String, byte[]>> both = topics.await(Topics.INGESTED, 2, holding(submissionId(place)));
        assertThat(both.get(0).value()).isEqualTo(both.get(1).value());
        assertThat(header(both.get(0), EventHeaders.ID)).isEqualTo(header(both.get(1), EventHeaders.ID));
    }

    @Test
    void carriesTheAttemptOfAReplayOn() {
        // When
        RecordMetadata place = topics.send(
                Topics.SUBMITTED,
                null,
                utf8("{\"text\": \"Replayed.\"}"),
                Map.of(EventHeaders.SUBMISSION_ID, utf8("replayed-1"), EventHeaders.ATTEMPT, utf8("2")));

        // Then
        ConsumerRecord<String, byte[]> ingested = topics.await(Topics.INGESTED, holding("replayed-1"));
        assertThat(header(ingested, EventHeaders.ATTEMPT)).isEqualTo("2");
        assertThat(status("replayed-1").attempt()).isEqualTo(2);
        assertThat(place.hasOffset()).isTrue();
    }

    private RecordMetadata send(byte @Nullable [] value) {
        return topics.send(Topics.SUBMITTED, null, value);
    }

    private ArticleStatus status(String submissionId) {
        byte[] value = topics.await(Topics.STATUS, record -> submissionId.equals(record.key()))
                .value();
        return ContractCodec.read(value, ArticleStatus.class);
    }

    private static String submissionId(RecordMetadata place) {
        return "%s-%d-%d".formatted(place.topic(), place.partition(), place.offset());
    }

    private static Predicate<ConsumerRecord<String, byte[]>> holding(String submissionId) {
        return record -> utf8Text(record).contains("\"" + submissionId + "\"");
    }

    private static String utf8Text(ConsumerRecord<String, byte[]> record) {
        return new String(record.value(), StandardCharsets.UTF_8);
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return ContractAssertions.header(record, name);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
