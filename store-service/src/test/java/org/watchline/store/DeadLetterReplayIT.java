package org.watchline.store;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.status.ArticleStatus;
import org.watchline.contracts.status.Stage;
import org.watchline.contracts.topic.Topics;
import org.watchline.testkit.ContractAssertions;
import org.watchline.testkit.DatabaseResource;
import org.watchline.testkit.KafkaResource;

@QuarkusTest
@TestProfile(AnalystProfile.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(DatabaseResource.class)
class DeadLetterReplayIT {

    private static final Map<String, Object> ORDER = Map.of("author", "Desk", "reason", "The cause is gone.");
    private static final String WRITTEN = "2022-03-05T08:00:00Z";

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
    void sendsTheOriginalRecordAgainAsTheNextAttemptAndRecordsWhoAskedForIt() {
        // Given
        String submission = "s-" + UUID.randomUUID();
        long letter = letter("articles.submitted.dlq", "key of " + submission, Pipeline.NOISE, submission, Map.of());

        // When
        Commands.send("POST", "/deadletters/" + letter + "/replay", ORDER).statusCode(204);

        // Then
        ConsumerRecord<String, byte[]> again =
                pipeline.kafka().await(Topics.SUBMITTED, sent -> ("key of " + submission).equals(sent.key()));
        assertThat(again.value()).isEqualTo(Pipeline.NOISE);
        assertThat(again.headers()).noneMatch(header -> header.key().startsWith("dead-letter-"));
        assertThat(header(again, "kept")).isEqualTo("yes");
        assertThat(header(again, "watchline-submission-id")).isEqualTo(submission);
        assertThat(header(again, "watchline-attempt")).isEqualTo("2");
        assertThat(header(again, "watchline-replays")).isEqualTo("1");
        assertThat(header(again, "watchline-replay-of")).isEqualTo(Long.toString(letter));
        assertThat(header(again, "watchline-received-at")).isEqualTo(WRITTEN);
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(pipeline.corpus()
                                .rows(
                                        "select number, attempt, author, reason, sent_at is not null"
                                                + " from corpus.dead_letter_replay where letter = ?",
                                        letter))
                        .containsExactly("1|2|Desk|The cause is gone.|t"));
        assertThat(pipeline.corpus().value("select state from corpus.dead_letter where id = ?", letter))
                .isEqualTo("replayed");
    }

    @Test
    void anArticleWhoseCauseOfDeathIsGoneIsStoredAndItsStatusSaysSo() {
        // Given
        TestArticle article = TestArticle.unique();
        String id = article.articleId().toString();
        tell(article, Stage.FAILED);
        long letter = letter("articles.enriched.dlq", id, article.json(), article.submissionId(), Map.of());
        assertThat(pipeline.corpus().value("select article_id from corpus.dead_letter where id = ?", letter))
                .isEqualTo(id);

        // When
        Commands.send("POST", "/deadletters/" + letter + "/replay", ORDER).statusCode(204);

        // Then
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(pipeline.corpus()
                                .rows(
                                        "select attempt, stage from corpus.status_notice where submission_id = ?"
                                                + " order by 1, 2",
                                        article.submissionId()))
                        .containsExactly("1|failed", "2|enriched", "2|stored"));
        assertThat(pipeline.corpus().rows("select from corpus.article where article_id = ?", article.articleId()))
                .hasSize(1);
    }

    @Test
    void aReplayThatDiesAgainIsANewLetterThatKnowsWhereItComesFrom() {
        // Given
        String key = "noise-" + UUID.randomUUID();
        pipeline.deadLetter(pipeline.kafka().send(Topics.ENRICHED, key, Pipeline.NOISE));
        long first = newest(key);

        // When
        Commands.send("POST", "/deadletters/" + first + "/replay", ORDER).statusCode(204);

        // Then
        await().atMost(30, SECONDS).until(() -> newest(key) != first);
        assertThat(pipeline.corpus()
                        .value(
                                "select forerunner, replays, attempt, state from corpus.dead_letter where id = ?",
                                newest(key)))
                .isEqualTo(first + "|1|2|open");

        // When
        Commands.send("POST", "/deadletters/" + first + "/replay", ORDER)
                .statusCode(409)
                .body("detail", containsString("was replayed already"));
    }

    @Test
    void whatWasReplayedTooOftenIsReplayedOnlyByForce() {
        // Given
        long letter = letter(
                "articles.fetch.dlq",
                "a.example",
                Pipeline.NOISE,
                "s-" + UUID.randomUUID(),
                Map.of("watchline-replays", "3", "watchline-replay-of", "1"));
        String path = "/deadletters/" + letter + "/replay";

        // When, then
        Commands.send("POST", path, ORDER)
                .statusCode(409)
                .body("type", endsWith("/replay-limit"))
                .body("detail", containsString("3 replays"));
        Commands.send("POST", path, Map.of("author", "Desk", "force", true)).statusCode(204);
    }

    @Test
    void aFilterReplaysItsOpenLettersAndLeavesThoseThatDiedTooOften() {
        // Given
        String reason = "reason " + UUID.randomUUID();
        Map<String, String> told = Map.of("dead-letter-reason", reason + " and more");
        Map<String, String> tired = new HashMap<>(told);
        tired.putAll(Map.of("watchline-replays", "3", "watchline-replay-of", "1"));
        long one = letter("articles.submitted.dlq", "k", Pipeline.NOISE, "s-" + UUID.randomUUID(), told);
        long other = letter("articles.submitted.dlq", "k", Pipeline.NOISE, "s-" + UUID.randomUUID(), tired);

        // When
        Commands.send(
                        "POST",
                        "/deadletters/replay",
                        Map.of(
                                "author",
                                "Desk",
                                "filter",
                                Map.of(
                                        "reason",
                                        reason,
                                        "topic",
                                        "articles.submitted",
                                        "from",
                                        "2020-01-01T00:00:00Z")))
                .statusCode(200)
                .body("ordered", equalTo(1))
                .body("left", equalTo(1));

        // Then
        await().atMost(20, SECONDS).until(() -> state(one).equals("replayed"));
        assertThat(state(other)).isEqualTo("open");
    }

    @Test
    void aPurgedLetterHasNoBytesAnyMoreAndSaysWhoPurgedIt() {
        // Given
        String reason = "reason " + UUID.randomUUID();
        long letter = letter(
                "articles.submitted.dlq",
                "k",
                Pipeline.NOISE,
                "s-" + UUID.randomUUID(),
                Map.of("dead-letter-reason", reason));

        // When
        Commands.send("DELETE", "/deadletters/" + letter, Map.of("author", "Desk"))
                .statusCode(422);
        Commands.send("POST", "/deadletters/purge", Map.of("author", "Desk", "reason", "x", "filter", Map.of()))
                .statusCode(422);
        Commands.send("DELETE", "/deadletters/" + letter, ORDER).statusCode(204);

        // Then
        assertThat(pipeline.corpus()
                        .value(
                                "select l.state, l.purged_by, l.purge_reason, l.reason, l.key, c.value, c.header_names"
                                        + " from corpus.dead_letter l join corpus.dead_letter_content c using (id)"
                                        + " where id = ?",
                                letter))
                .isEqualTo("purged|Desk|The cause is gone.|" + reason + "|null|null|{}");
        Commands.send("DELETE", "/deadletters/" + letter, ORDER).statusCode(409);
        Commands.send("POST", "/deadletters/" + letter + "/replay", ORDER).statusCode(409);
        Commands.send("POST", "/deadletters/0/replay", ORDER).statusCode(404);
    }

    /** A letter as some stage writes it. */
    private long letter(String topic, String key, byte[] value, String submission, Map<String, String> further) {
        Map<String, byte[]> headers = new HashMap<>();
        headers.put("kept", bytes("yes"));
        headers.put("dead-letter-reason", bytes("of no use"));
        headers.put("dead-letter-stage", bytes("some-service"));
        headers.put("dead-letter-submission-id", bytes(submission));
        headers.put("dead-letter-timestamp", bytes(WRITTEN));
        further.forEach((name, text) -> headers.put(name, bytes(text)));
        pipeline.kafka().send(topic, key, value, headers);
        String query = "select id from corpus.dead_letter where submission_id = ?";
        await().atMost(30, SECONDS)
                .until(() -> !pipeline.corpus().rows(query, submission).isEmpty());
        return Long.parseLong(pipeline.corpus().value(query, submission));
    }

    private void tell(TestArticle article, Stage stage) {
        ArticleStatus notice =
                new ArticleStatus(article.submissionId(), article.articleId(), 1, stage, Instant.now(), "of no use");
        pipeline.kafka().send(Topics.STATUS, article.submissionId(), ContractCodec.write(notice));
        await().atMost(30, SECONDS)
                .until(() -> !pipeline.corpus()
                        .rows("select from corpus.status where submission_id = ?", article.submissionId())
                        .isEmpty());
    }

    private long newest(String key) {
        return Long.parseLong(pipeline.corpus().value("select max(id) from corpus.dead_letter where key = ?", key));
    }

    private String state(long letter) {
        return pipeline.corpus().value("select state from corpus.dead_letter where id = ?", letter);
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return ContractAssertions.header(record, name);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
