package org.watchline.store;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.status.ArticleStatus;
import org.watchline.contracts.status.Stage;
import org.watchline.contracts.topic.Topics;
import org.watchline.testkit.DatabaseResource;
import org.watchline.testkit.KafkaResource;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(DatabaseResource.class)
class StatusIT {

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
    void theSubmissionBecomesStored() {
        // Given
        TestArticle article = TestArticle.unique();

        // When
        pipeline.submit(article);

        // Then
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(pipeline.corpus()
                                .rows(
                                        "select article_id, attempt, stage from corpus.status where submission_id = ?",
                                        article.submissionId()))
                        .containsExactly(article.articleId() + "|1|stored"));
    }

    @Test
    void theFurthestNoticeIsTheStatusInWhateverOrderTheyCome() {
        // Given
        String submission = "s-" + UUID.randomUUID();

        // When
        pipeline.kafka().send(Topics.STATUS, submission, status(submission, Stage.ENRICHED));
        pipeline.kafka().send(Topics.STATUS, submission, status(submission, Stage.INGESTED));
        pipeline.kafka().send(Topics.STATUS, submission, status(submission, Stage.ENRICHED));

        // Then
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(pipeline.corpus()
                                .rows(
                                        "select stage from corpus.status_notice where submission_id = ? order by stage",
                                        submission))
                        .containsExactly("enriched", "ingested"));
        assertThat(pipeline.corpus().value("select stage from corpus.status where submission_id = ?", submission))
                .isEqualTo("enriched");
    }

    @Test
    void noiseOnTheStatusTopicBecomesADeadLetterAndTheNextNoticePasses() {
        // When
        RecordMetadata noise = pipeline.kafka().send(Topics.STATUS, "noise", Pipeline.NOISE);
        String submission = "s-" + UUID.randomUUID();
        ArticleStatus notice = new ArticleStatus(submission, null, 1, Stage.REJECTED, Instant.EPOCH, "no text");
        pipeline.kafka().send(Topics.STATUS, "noise", ContractCodec.write(notice));

        // Then
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(pipeline.corpus()
                                .rows("select stage, reason from corpus.status where submission_id = ?", submission))
                        .containsExactly("rejected|no text"));
        assertThat(pipeline.deadLetter(noise)).startsWith("store-service|not valid JSON");
    }

    @Test
    void aStatusThatTheDatabaseRefusesIsBuriedAndItsNeighboursAreKept() {
        // Given
        String good = "s-" + UUID.randomUUID();
        String bad = "s-\0-" + UUID.randomUUID();

        // When
        RecordMetadata noise = pipeline.kafka().send(Topics.STATUS, "same", status(bad, Stage.INGESTED));
        pipeline.kafka().send(Topics.STATUS, "same", status(good, Stage.INGESTED));

        // Then
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(
                                pipeline.corpus().rows("select stage from corpus.status where submission_id = ?", good))
                        .containsExactly("ingested"));
        assertThat(pipeline.deadLetter(noise)).isEqualTo("store-service|the database refuses it");
    }

    private static byte[] status(String submission, Stage stage) {
        return ContractCodec.write(new ArticleStatus(submission, null, 1, stage, Instant.EPOCH, null));
    }
}
