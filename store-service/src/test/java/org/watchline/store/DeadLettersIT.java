package org.watchline.store;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.status.ArticleStatus;
import org.watchline.contracts.status.Stage;
import org.watchline.contracts.topic.Topics;
import org.watchline.testkit.DatabaseResource;
import org.watchline.testkit.KafkaResource;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(DatabaseResource.class)
class DeadLettersIT {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String jdbcUrl;

    private Pipeline pipeline;

    @BeforeEach
    void connect() {
        pipeline = new Pipeline(broker, jdbcUrl);
    }

    @AfterEach
    void disconnect() {
        pipeline.close();
    }

    @Test
    void anArticleThatTheDatabaseRefusesIsBuriedAndItsNeighboursAreStored() {
        // Given
        TestArticle before = TestArticle.unique();
        TestArticle poisonous = TestArticle.unique().withTitle("Null \0 character");
        TestArticle after = TestArticle.unique();

        // When
        for (TestArticle article : List.of(before, poisonous, after)) {
            pipeline.kafka().send(Topics.ENRICHED, "same partition", article.json());
        }
        pipeline.notices(before, 1);
        pipeline.notices(after, 1);

        // Then
        ArticleStatus failure = pipeline.statusOf(poisonous.submissionId());
        assertThat(failure.stage()).isEqualTo(Stage.FAILED);
        assertThat(failure.articleId()).isEqualTo(poisonous.articleId());
        assertThat(failure.reason()).contains("SQLSTATE 22021");
        assertThat(pipeline.corpus().rows("select from corpus.article where article_id = ?", poisonous.articleId()))
                .isEmpty();
    }

    @Test
    void noiseOnTheArticleTopicBecomesADeadLetterAndTheNextArticlePasses() {
        // When
        RecordMetadata noise = pipeline.kafka().send(Topics.ENRICHED, "noise", Pipeline.NOISE);
        TestArticle article = TestArticle.unique();
        pipeline.kafka().send(Topics.ENRICHED, "noise", article.json());

        // Then
        pipeline.notices(article, 1);
        assertThat(pipeline.deadLetter(noise)).startsWith("store-service|not valid JSON");
    }

    @Test
    void aDeadLetterOfAnotherStageIsKeptWithItsBytesAndReason() {
        // Given
        String submission = "s-" + UUID.randomUUID();
        Map<String, byte[]> headers = Map.of(
                "dead-letter-reason", bytes("text is missing \0"),
                "dead-letter-stage", bytes("ingest-service"),
                "dead-letter-topic", bytes("articles.submitted"),
                "dead-letter-partition", bytes("3"),
                "dead-letter-offset", bytes("42"),
                "watchline-submission-id", bytes(submission),
                "watchline-attempt", bytes("2"));

        // When
        pipeline.kafka().send("articles.submitted.dlq", "key \0", Pipeline.NOISE, headers);

        // Then
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(pipeline.corpus()
                                .rows(
                                        "select key, size, source_topic, source_partition, source_offset, attempt, stage, reason"
                                                + " from corpus.dead_letter where submission_id = ?",
                                        submission))
                        .containsExactly(
                                "key \uFFFD|6|articles.submitted|3|42|2|ingest-service|text is missing \uFFFD"));
        assertThat(Database.asOwner(jdbcUrl)
                        .value(
                                "select value = ? and array_length(header_values, 1) = 7 from store.dead_letter"
                                        + " where submission_id = ?",
                                Pipeline.NOISE,
                                submission))
                .isEqualTo("t");
    }

    @Test
    void aDeadLetterWithoutHeadersOrBytesIsKept() {
        // When
        long offset = pipeline.kafka().send("articles.ingested.dlq", null, null).offset();

        // Then
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(pipeline.corpus()
                                .rows(
                                        "select submission_id, reason from corpus.dead_letter where topic = ? and record_offset = ?",
                                        "articles.ingested.dlq",
                                        offset))
                        .containsExactly("articles.ingested.dlq-0-%d|null".formatted(offset)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
