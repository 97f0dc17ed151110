package org.watchline.gateway.status;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.status.ArticleStatus;
import org.watchline.contracts.status.Stage;
import org.watchline.contracts.topic.Topics;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;
import org.watchline.testkit.TopicProbe;

@QuarkusTest
class StatusIT {

    private static final String STATUS = "/api/v1/articles/{id}/status";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private TopicProbe topics;

    @BeforeEach
    void connect() {
        topics = new TopicProbe(kafka);
    }

    @AfterEach
    void disconnect() {
        topics.close();
    }

    @Test
    void followsNoticesOfTheStages() {
        // Given
        UUID article = UUID.randomUUID();
        String submission = "s-" + article;
        topics.send(Topics.STATUS, submission, "random bytes".getBytes(StandardCharsets.UTF_8));

        await().atMost(PATIENCE).untilAsserted(() -> {
            // When: a follower that started a moment ago may miss what was sent before
            announce(submission, article, Stage.SUBMITTED);
            announce(submission, article, Stage.INGESTED);

            // Then
            given().get(STATUS, submission)
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(submission))
                    .body("articleId", equalTo(article.toString()))
                    .body("stage", equalTo("ingested"))
                    .body("attempt", equalTo(1))
                    .body("history.stage", contains("submitted", "ingested"));
        });
        given().get(STATUS, article).then().statusCode(200).body("id", equalTo(submission));
    }

    @Test
    void tellsTheFurtherOfMemoryAndCorpus() {
        // Given
        UUID article = UUID.randomUUID();
        String submission = "s-" + article;
        StoredCorpus.notice(submission, article, "ingested", "2026-01-01T00:00:01Z");
        StoredCorpus.notice(submission, article, "stored", "2026-01-01T00:00:03Z");

        await().atMost(PATIENCE).untilAsserted(() -> {
            // When
            announce(submission, article, Stage.ENRICHED);

            // Then
            given().get(STATUS, submission)
                    .then()
                    .body("stage", equalTo("stored"))
                    .body("at", equalTo("2026-01-01T00:00:03Z"))
                    .body("links.article", equalTo("/api/v1/articles/" + article))
                    .body("history.stage", contains("ingested", "enriched", "stored"));
        });
    }

    @Test
    void tellsOfTheLatestSubmissionOfAnArticle() {
        // Given
        UUID article = UUID.randomUUID();
        StoredCorpus.notice("old-" + article, article, "stored", "2026-01-01T00:00:00Z");
        StoredCorpus.notice("new-" + article, article, "submitted", "2026-02-01T00:00:00Z");

        // When / Then
        given().get(STATUS, article)
                .then()
                .body("id", equalTo("new-" + article))
                .body("stage", equalTo("submitted"));
    }

    @Test
    void anOlderSubmissionThatMovesAgainIsNotTheLatest() {
        UUID article = UUID.randomUUID();
        StoredCorpus.notice("old-" + article, article, "submitted", "2026-01-01T00:00:00Z");
        StoredCorpus.notice("new-" + article, article, "stored", "2026-02-01T00:00:00Z");
        StoredCorpus.notice("old-" + article, article, "failed", "2026-03-01T00:00:00Z");

        given().get(STATUS, article)
                .then()
                .body("id", equalTo("new-" + article))
                .body("stage", equalTo("stored"));
    }

    @Test
    void anArticleOfTheCorpusIsStoredThoughTheNoticeThatSaysSoWasLost() {
        // Given
        StoredFixture article = StoredFixture.saying("Told to nobody: " + UUID.randomUUID());
        StoredCorpus.store(article);
        String submission = "s-" + article.id();
        StoredCorpus.change("""
                insert into store.submission (article, submission_id, revision, received_at)
                select r.article, ?, r.id, r.received_at from store.revision r
                join store.article a on a.id = r.article where a.article_id = ?::uuid""", submission, article.id().toString());
        StoredCorpus.notice(submission, article.id(), "ingested", "2026-01-01T00:00:00Z");

        // When, then
        given().get(STATUS, submission)
                .then()
                .body("stage", equalTo("stored"))
                .body("history.stage", contains("ingested", "stored"));
        given().get(STATUS, article.id()).then().body("stage", equalTo("stored"));
    }

    @Test
    void anArticleThatWasTakenDownIsNotStoredAnyMore() {
        // Given
        StoredFixture article = StoredFixture.saying("Withdrawn: " + UUID.randomUUID());
        StoredCorpus.store(article);
        StoredCorpus.notice("s-" + article.id(), article.id(), "stored", "2026-01-01T00:00:00Z");

        // When
        StoredCorpus.remove(article.id(), "Court order");

        // Then
        given().get(STATUS, "s-" + article.id())
                .then()
                .body("stage", equalTo("rejected"))
                .body("reason", equalTo("The article was taken down."))
                .body("links.article", nullValue())
                .body("history.stage", contains("stored", "rejected"));
    }

    @ParameterizedTest
    @CsvSource({
        "submitted, rejected, fetch-robots-disallowed: no, fetch-robots-disallowed",
        "submitted, failed, fetch-unreachable: no answer, fetch-unreachable",
        "submitted, rejected, text is missing, article-refused",
        "ingested, rejected, The article was taken down., article-removed"
    })
    void namesTheProblemOfWhatCameToNothing(String before, String end, String reason, String problem) {
        String submission = "s-" + UUID.randomUUID();
        StoredCorpus.notice(submission, null, before, null, "2026-01-01T00:00:01Z");
        StoredCorpus.notice(submission, null, end, reason, "2026-01-01T00:00:02Z");

        given().get(STATUS, submission)
                .then()
                .body("stage", equalTo(end))
                .body("reason", equalTo(reason))
                .body("problem", equalTo("https://watchline.org/problems/" + problem));
    }

    @Test
    void namesNoProblemWhereTheFaultIsOurs() {
        String submission = "s-" + UUID.randomUUID();
        StoredCorpus.notice(submission, null, "failed", "could not be examined", "2026-01-01T00:00:02Z");

        given().get(STATUS, submission).then().body("problem", nullValue());
    }

    @Test
    void knowsNothingOfOtherSubmissions() {
        given().get(STATUS, "articles.submitted-0-99999")
                .then()
                .statusCode(404)
                .body("type", equalTo("https://watchline.org/problems/submission-not-found"));
    }

    private void announce(String submission, UUID article, Stage stage) {
        ArticleStatus status = new ArticleStatus(submission, article, 1, stage, Instant.now(), null);
        topics.send(Topics.STATUS, submission, ContractCodec.write(status));
    }
}
