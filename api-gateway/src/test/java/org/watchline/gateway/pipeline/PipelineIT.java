package org.watchline.gateway.pipeline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.status.ArticleStatus;
import org.watchline.contracts.status.Stage;
import org.watchline.contracts.topic.Topics;
import org.watchline.gateway.StoredLetters;
import org.watchline.testkit.TopicProbe;

@QuarkusTest
class PipelineIT {

    private static final String PIPELINE = "/api/v1/pipeline";
    private static final Duration PATIENCE = Duration.ofSeconds(40);

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
    void tellsWhatWaitsAndForHowLongAlsoWhereNobodyIsAtWork() {
        // Given: no stage runs beside the gateway
        topics.send(Topics.INGESTED, "k", new byte[] {1});
        topics.send(Topics.INGESTED, "k", new byte[] {2});

        // When, then
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get(PIPELINE)
                        .then()
                        .statusCode(200)
                        .body("stages.find { it.stage == 'tag' }.lag", greaterThanOrEqualTo(2))
                        .body("stages.find { it.stage == 'tag' }.oldestSeconds", greaterThanOrEqualTo(1))
                        .body("stages.find { it.stage == 'tag' }.consumers", equalTo(0))
                        .body("services.find { it.name == 'nlp-service' }.health", equalTo("silent")));
        // The gauges keep the age of the last reading, the answer counts on from it.
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(given().get("/q/metrics").asString())
                        .containsPattern("watchline_pipeline_lag\\{[^}]*stage=\"tag\"[^}]*} [2-9]")
                        .containsPattern("watchline_pipeline_oldest_age_seconds\\{[^}]*stage=\"tag\"[^}]*} [1-9]"));
    }

    @Test
    void countsWhatPassedAndWhatFailed() {
        await().atMost(PATIENCE).untilAsserted(() -> {
            // When: a follower that started a moment ago may miss what was sent before
            tell(Stage.STORED);
            tell(Stage.FAILED);

            // Then
            given().get(PIPELINE)
                    .then()
                    .body("throughput.find { it.stage == 'stored' }.lastMinute", greaterThan(0))
                    .body("errors.failed", greaterThan(0))
                    .body("errors.share", greaterThan(0f));
        });
    }

    @Test
    void thePageShowsStagesAndTheLastDeadLetters() {
        long letter = StoredLetters.open("no use <at> all", "{}");

        given().get(PIPELINE).then().body("deadLetters.last.id", hasItem((int) letter));
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().accept(ContentType.HTML)
                        .get("/pipeline")
                        .then()
                        .statusCode(200)
                        .body(containsString("examine submissions"))
                        .body(containsString("no use &lt;at&gt; all"))
                        .body(containsString("hx-trigger=\"every 5s\"")));
    }

    private void tell(Stage stage) {
        String submission = "s-" + UUID.randomUUID();
        topics.send(
                Topics.STATUS,
                submission,
                ContractCodec.write(new ArticleStatus(submission, null, 1, stage, Instant.now(), null)));
    }
}
