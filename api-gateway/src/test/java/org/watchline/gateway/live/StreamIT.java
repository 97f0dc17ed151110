package org.watchline.gateway.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;

@QuarkusTest
class StreamIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TestHTTPResource("/api/v1/stream")
    URI stream;

    @Test
    void tellsOfMatchingArticlesOnceTheyAreStored() {
        // Given
        try (SseClient client = SseClient.open(stream, "?q=bustard", null)) {
            client.awaitLine(":following");
            StoredFixture wanted =
                    StoredFixture.saying("A bustard crossed the valley.").titled("Bustards");

            // When
            StoredCorpus.store(StoredFixture.saying("No bird at all."), wanted);

            // Then
            await().atMost(PATIENCE).until(() -> !client.data().isEmpty());
            assertThat(client.data())
                    .singleElement()
                    .satisfies(data -> assertThat(data)
                            .startsWith("{")
                            .contains(wanted.id().toString(), "\"change\":\"new\"", "\"title\":\"Bustards\""));
        }
    }

    @Test
    void tellsOfPeopleByAnyOtherSpelling() {
        // Given
        try (SseClient client = SseClient.open(stream, "?q=Nur+Wali+Mahsud+gharial", null)) {
            client.awaitLine(":following");
            StoredFixture wanted = StoredFixture.saying("Noor Wali Mehsud was seen with a gharial.")
                    .mentioning("Noor Wali Mehsud", "PERSON", "noor-wali-mehsud", "Noor Wali Mehsud");

            // When
            StoredCorpus.store(wanted);

            // Then
            await().atMost(PATIENCE).until(() -> !client.data().isEmpty());
            assertThat(client.data())
                    .singleElement()
                    .satisfies(data -> assertThat(data).contains(wanted.id().toString()));
        }
    }

    @Test
    void continuesAfterTheLastEventWithoutGapsOrRepeats() {
        // Given
        String start;
        try (SseClient client = SseClient.open(stream, "?q=hoopoe", null)) {
            start = client.awaitId();
        }
        List<StoredFixture> articles = IntStream.range(0, 5)
                .mapToObj(number -> StoredFixture.saying("A hoopoe, number " + number))
                .toList();
        articles.forEach(StoredCorpus::store);
        String third;
        try (SseClient client = SseClient.open(stream, "?q=hoopoe", start)) {
            await().atMost(PATIENCE).until(() -> client.data().size() == 5);
            third = client.ids().get(3);
        }

        // When
        try (SseClient client = SseClient.open(stream, "?q=hoopoe", third)) {
            await().atMost(PATIENCE).until(() -> client.data().size() == 2);

            // Then
            assertThat(client.data().get(0)).contains(articles.get(3).id().toString());
            assertThat(client.data().get(1)).contains(articles.get(4).id().toString());
        }
    }

    @Test
    void keepsIdleStreamsAliveWithComments() {
        try (SseClient client = SseClient.open(stream, "?q=nothing+at+all", null)) {
            client.awaitLine(":idle");
        }
    }

    @Test
    void limitsTheNumberOfStreams() {
        // Given
        try (SseClient one = SseClient.open(stream, "", null);
                SseClient two = SseClient.open(stream, "", null);
                SseClient three = SseClient.open(stream, "", null)) {
            one.awaitId();
            two.awaitId();
            three.awaitId();

            // When / Then
            given().get("/api/v1/stream")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .body("type", equalTo("https://watchline.org/problems/too-many-streams"));
        }
        try (SseClient again = SseClient.open(stream, "", null)) {
            assertThat(again.status()).isEqualTo(200);
        }
    }

    @Test
    void refusesPlacesThatAreNoneAndUnknownFilters() {
        given().header("Last-Event-ID", "yesterday")
                .get("/api/v1/stream")
                .then()
                .statusCode(400);
        given().header("Last-Event-ID", "99999999999999999999-1")
                .get("/api/v1/stream")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        given().queryParam("cursor", "x").get("/api/v1/stream").then().statusCode(400);
    }
}
