package org.watchline.ingest.http;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.article.ArticleIngested;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.status.ArticleStatus;
import org.watchline.contracts.status.Stage;
import org.watchline.contracts.topic.Event;
import org.watchline.contracts.topic.EventHeaders;
import org.watchline.contracts.topic.Topics;
import org.watchline.testkit.ContractAssertions;
import org.watchline.testkit.KafkaResource;
import org.watchline.testkit.TopicProbe;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
class ArticleSubmissionIT {

    private static final String JSON = "application/json";
    private static final String LINES = "application/x-ndjson";

    private static final RestAssuredConfig AS_TEXT =
            RestAssured.config().encoderConfig(encoderConfig().encodeContentTypeAs(LINES, ContentType.TEXT));

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @TestHTTPResource("/articles")
    URI articles;

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
    void takesOneArticleAllTheWayToThePipeline() {
        // When
        ValidatableResponse answer = post(JSON, "{\"text\": \"Talks resumed in Khost.\", \"title\": \"Talks\"}");

        // Then
        String id = answer.statusCode(202)
                .contentType(JSON)
                .body("size()", equalTo(1))
                .body("[0].status", equalTo("submitted"))
                .extract()
                .path("[0].id");
        String submissionId = answer.extract().path("[0].submissionId");
        answer.body("[0].links.article", equalTo("/api/v1/articles/" + id))
                .body("[0].links.status", equalTo("/api/v1/articles/" + submissionId + "/status"));

        ConsumerRecord<String, byte[]> submitted = topics.await(Topics.SUBMITTED, of(submissionId));
        ContractAssertions.assertEvent(Event.ARTICLE_SUBMITTED, submitted);
        assertThat(submitted.key()).isEqualTo(id);

        ConsumerRecord<String, byte[]> ingested = topics.await(Topics.INGESTED, holding(submissionId));
        ContractAssertions.assertEvent(Event.ARTICLE_INGESTED, ingested);
        assertThat(ingested.key()).isEqualTo(id);
        ArticleIngested article = ContractCodec.read(ingested.value(), ArticleIngested.class);
        assertThat(article.articleId()).hasToString(id);
        assertThat(article.receivedAt().toEpochMilli()).isEqualTo(submitted.timestamp());
        assertThat(stages(submissionId, 2)).containsExactly(Stage.SUBMITTED, Stage.INGESTED);
    }

    @Test
    void answersForEveryArticleOfAnArray() {
        post(
                        JSON,
                        "[{\"text\": \"First of two.\"}, {\"text\": \" \", \"url\": \"nowhere\"}, {\"text\": \"Second of two.\"}]")
                .statusCode(202)
                .body("status", equalTo(List.of("submitted", "rejected", "submitted")))
                .body("[1].problem.type", equalTo("https://watchline.org/problems/article-refused"))
                .body("[1].problem.status", equalTo(422))
                .body("[1].problem.errors.field", equalTo(List.of("text", "url")));
    }

    @Test
    void takesLinesAndRefusesTheBrokenOne() {
        // When
        ValidatableResponse answer =
                post(LINES, "{\"text\": \"Line one.\"}\n{\"text\": \n{\"text\": \"Line three.\"}\n");

        // Then
        answer.statusCode(202)
                .body("status", equalTo(List.of("submitted", "rejected", "submitted")))
                .body("[1].problem.detail", startsWith("line 2 is not valid JSON"));
        String last = answer.extract().path("[2].submissionId");
        topics.await(Topics.INGESTED, holding(last));
    }

    @Test
    void sendsTheBacklogDownTheSlowLane() {
        // When
        String submissionId = given().contentType(JSON)
                .body("{\"text\": \"From the archive.\"}")
                .post("/articles?lane=backlog")
                .then()
                .statusCode(202)
                .extract()
                .path("[0].submissionId");

        // Then
        topics.await(Topics.BACKLOG, holding(submissionId));
        assertThat(topics.read(Topics.INGESTED)).noneMatch(holding(submissionId));
    }

    @Test
    void givesTheSameArticleTheSameIdAndEverySubmissionItsOwn() {
        // When
        ValidatableResponse answer = post(JSON, "[{\"text\": \"Fed twice.\"}, {\"text\": \"Fed twice.\"}]");

        // Then
        List<String> ids = answer.extract().path("id");
        List<String> submissionIds = answer.extract().path("submissionId");
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
        assertThat(submissionIds).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void refusesASingleArticleWithItsErrors() {
        post(JSON, "{\"title\": \"No text\", \"publishedAt\": \"soon\"}")
                .statusCode(422)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("https://watchline.org/problems/article-refused"))
                .body("instance", startsWith("urn:uuid:"))
                .body("errors.field", equalTo(List.of("text", "publishedAt")))
                .body("$", not(hasItem("items")));
    }

    @Test
    void refusesAnArrayOfWhichNothingIsLeft() {
        post(JSON, "[{}, {\"text\": 3}]")
                .statusCode(422)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("https://watchline.org/problems/all-articles-refused"))
                .body("items.status", equalTo(List.of("rejected", "rejected")));
    }

    @Test
    void refusesWhatNoTopicCanCarry() {
        // Given: control characters do not count as text, but take six bytes each in JSON
        String text = "Talks." + "\\u0007".repeat(3_000_000);

        // When
        ValidatableResponse answer = post(JSON, "{\"text\": \"%s\"}".formatted(text));

        // Then
        answer.statusCode(422).body("errors[0].message", equalTo("the article is larger than a topic takes"));
    }

    @Test
    void endsMalformedRequestsWithAProblem() {
        post(JSON, "{\"text\": ")
                .statusCode(400)
                .body("type", equalTo("https://watchline.org/problems/malformed-json"));
        post(JSON, "").statusCode(400).body("type", equalTo("https://watchline.org/problems/empty-body"));
        post(JSON, "[]").statusCode(400).body("type", equalTo("https://watchline.org/problems/empty-body"));
        post("text/plain", "Talks.")
                .statusCode(415)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("https://watchline.org/problems/unsupported-media-type"));
        given().body(new byte[] {'{', '}'}).post("/articles").then().statusCode(415);
        given().contentType(JSON)
                .body("{\"text\": \"a\"}")
                .post("/articles?lane=slow")
                .then()
                .statusCode(400)
                .body("type", equalTo("https://watchline.org/problems/invalid-parameter"));
    }

    @Test
    void refusesABodyThatDoesNotSayWhatItIs() throws IOException, InterruptedException {
        // Given
        HttpRequest nameless = HttpRequest.newBuilder(articles)
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\": \"a\"}"))
                .build();

        // When
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(nameless, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));

        // Then
        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @Test
    void answersWrongAddressesWithAProblem() {
        given().get("/articles")
                .then()
                .statusCode(405)
                .contentType(Problem.MEDIA_TYPE)
                .header("Allow", startsWith("POST"));
        given().get("/elsewhere").then().statusCode(404).contentType(Problem.MEDIA_TYPE);
        given().accept("text/html")
                .contentType(JSON)
                .body("{\"text\": \"a\"}")
                .post("/articles")
                .then()
                .contentType(JSON);
    }

    @Test
    void isReadyAndCounts() {
        // Given
        post(JSON, "{}").statusCode(422);
        post(JSON, "{\"text\":").statusCode(400);

        // When Then
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("watchline_ingest_articles_total{outcome=\"refused\",reason=\"missing\"}"))
                .body(containsString("watchline_ingest_problems_total{type=\"malformed-json\"}"));
    }

    private static ValidatableResponse post(String mediaType, String body) {
        return given().config(AS_TEXT)
                .contentType(mediaType)
                .body(body)
                .post("/articles")
                .then();
    }

    private List<Stage> stages(String submissionId, int count) {
        return topics.await(Topics.STATUS, count, holding(submissionId)).stream()
                .map(record ->
                        ContractCodec.read(record.value(), ArticleStatus.class).stage())
                .sorted()
                .toList();
    }

    private static Predicate<ConsumerRecord<String, byte[]>> of(String submissionId) {
        return record ->
                ContractAssertions.header(record, EventHeaders.SUBMISSION_ID).equals(submissionId);
    }

    private static Predicate<ConsumerRecord<String, byte[]>> holding(String submissionId) {
        return record -> new String(record.value(), StandardCharsets.UTF_8).contains(submissionId);
    }
}
