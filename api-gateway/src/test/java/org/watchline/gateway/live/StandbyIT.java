package org.watchline.gateway.live;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.watchline.gateway.StandbyResource;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;
import org.watchline.gateway.corpus.Corpus;
import org.watchline.gateway.corpus.Sql;

/** The gateway reads from a streaming standby that has everything a moment later. */
@QuarkusTest
@QuarkusTestResource(value = StandbyResource.class, restrictToAnnotatedClass = true)
@Timeout(120)
class StandbyIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TestHTTPResource("/api/v1/stream")
    URI stream;

    @Inject
    Corpus corpus;

    @Inject
    ChangeSignal signal;

    @Test
    void searchesAreAnsweredByTheStandby() {
        // Given
        StoredFixture article = StoredFixture.saying("A francolin called from the wheat.");

        // When
        StoredCorpus.store(article);

        // Then
        await().atMost(PATIENCE)
                .untilAsserted(() -> get("/api/v1/articles?q=francolin")
                        .then()
                        .statusCode(200)
                        .body("items[0].id", equalTo(article.id().toString())));
        assertThat(corpus.list(Sql.of("select pg_is_in_recovery() as standby"), row -> row.getBoolean("standby")))
                .containsExactly(true);
    }

    @Test
    void whoChangesAnEntitySeesItChangedAtOnce() {
        // Given
        String entity = "renamed-" + UUID.randomUUID();
        StoredCorpus.store(
                StoredFixture.saying("Noor Wali spoke.").mentioning("Noor Wali", "PERSON", entity, "Noor Wali"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> get("/api/v1/entities/" + entity).then().statusCode(200));

        // When
        given().contentType("application/json")
                .body(
                        "{\"kind\": \"rename\", \"entityId\": \"%s\", \"name\": \"Mufti Noor Wali\", \"author\": \"Desk\"}"
                                .formatted(entity))
                .post("/api/v1/curation")
                .then()
                .statusCode(201);

        // Then
        get("/api/v1/entities/" + entity).then().statusCode(200).body("name", equalTo("Mufti Noor Wali"));
    }

    /** Notices come over Kafka, which does not wait for the standby. */
    @Test
    void streamsMissNothingThoughTheyAreToldOfItTooSoon() {
        // Given
        try (SseClient client = SseClient.open(stream, "?q=lapwing", null)) {
            client.awaitLine(":following");
            List<StoredFixture> articles = IntStream.range(0, 5)
                    .mapToObj(number -> StoredFixture.saying("A lapwing, number " + number))
                    .toList();

            // When
            articles.forEach(article -> {
                StoredCorpus.store(article);
                signal.changed();
            });

            // Then
            await().atMost(PATIENCE).until(() -> client.data().size() == articles.size());
            assertThat(IntStream.range(0, articles.size()))
                    .allMatch(number -> client.data()
                            .get(number)
                            .contains(articles.get(number).id().toString()));
        }
    }
}
