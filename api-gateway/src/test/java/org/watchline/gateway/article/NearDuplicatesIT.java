package org.watchline.gateway.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;

/** A dispatch, an edited copy of it, its same text elsewhere, and an essay that quotes it. */
@QuarkusTest
class NearDuplicatesIT {

    private static final String ARTICLE = "/api/v1/articles/{id}";

    private static final StoredFixture DISPATCH = StoredFixture.saying("The dibatag left the zoo of Zaranj at dawn.")
            .titled("Dibatag at large")
            .from("Marsh Herald")
            .published("2022-04-16T08:00:00Z");
    private static final StoredFixture SAME = StoredFixture.saying("The dibatag left the zoo of Zaranj at dawn.")
            .from("Estuary Post")
            .published("2022-04-16T09:00:00Z");
    private static final StoredFixture COPY = StoredFixture.saying(
                    "At dawn the dibatag left the zoo of Zaranj, quietly.")
            .titled("Zaranj zoo loses dibatag")
            .from("Delta Echo")
            .published("2022-04-17T08:00:00Z");
    private static final StoredFixture ESSAY = StoredFixture.saying("What an dibatag wants: an essay, with quotations.")
            .titled("What it wants")
            .from("Lagoon Review")
            .published("2022-04-20T08:00:00Z");

    private static Instant beforeLinks = Instant.EPOCH;

    @BeforeAll
    static void store() {
        StoredCorpus.store(DISPATCH, SAME, COPY, ESSAY);
        beforeLinks = Instant.now();
        StoredCorpus.link(DISPATCH, COPY, 0.86, true);
        StoredCorpus.link(DISPATCH, ESSAY, 0.12, false);
    }

    @Test
    void anArticleTellsItsDuplicatesWithTheirSimilarityAndItsCluster() {
        given().get(ARTICLE, DISPATCH.id())
                .then()
                .statusCode(200)
                .body(
                        "duplicates.id",
                        contains(
                                SAME.id().toString(),
                                COPY.id().toString(),
                                ESSAY.id().toString()))
                .body("duplicates.similarity", contains(1.0f, 0.86f, 0.12f))
                .body("duplicates.contained", contains(1.0f, 0.9f, 0.9f))
                .body("duplicates.sameStory", contains(true, true, false))
                .body("cluster.articles", equalTo(3));
    }

    @Test
    void articlesOfOneStoryHaveOneClusterAndWhoQuotesItHasAnother() {
        // Given
        String cluster = given().get(ARTICLE, DISPATCH.id()).path("cluster.id");

        // When / Then
        given().get(ARTICLE, COPY.id()).then().body("cluster.id", equalTo(cluster));
        given().get(ARTICLE, SAME.id()).then().body("cluster.id", equalTo(cluster));
        given().get(ARTICLE, ESSAY.id())
                .then()
                .body("cluster.id", not(equalTo(cluster)))
                .body("cluster.articles", equalTo(1));
    }

    @Test
    void whatWasNotKnownThenIsNotToldOfThen() {
        given().queryParam("asOf", beforeLinks.toString())
                .get(ARTICLE, DISPATCH.id())
                .then()
                .statusCode(200)
                .body("duplicates", hasSize(1))
                .body("duplicates[0].id", equalTo(SAME.id().toString()));
    }

    @Test
    void aSearchCountsThem() {
        // When
        JsonPath found =
                given().queryParam("q", "dibatag").get("/api/v1/articles").jsonPath();

        // Then
        assertThat(found.getInt("items.find { it.id == '%s' }.duplicates".formatted(DISPATCH.id())))
                .isEqualTo(3);
        assertThat(found.getInt("items.find { it.id == '%s' }.duplicates".formatted(COPY.id())))
                .isEqualTo(2);
    }

    @Test
    void aStoryIsOneIndependentSourceHoweverOftenItIsCopied() {
        given().queryParam("q", "dibatag")
                .get("/api/v1/articles/independence")
                .then()
                .statusCode(200)
                .body("articles", equalTo(4))
                .body("echoes", equalTo(2))
                .body("independentSources", equalTo(2))
                .body("roots.outlet.name", containsInAnyOrder("Marsh Herald", "Lagoon Review"));
    }

    @Test
    void theNewsTellAStoryOnce() {
        given().queryParam("q", "dibatag")
                .get("/api/v1/watchlists/all/new")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.find { it.article.id == '%s' }.copies".formatted(DISPATCH.id()), equalTo(2));
    }

    @Test
    void theConsoleTellsWhoElsePublishedItAndWhoQuotesIt() {
        given().get("/articles/{id}", DISPATCH.id())
                .then()
                .statusCode(200)
                .body(containsString("Also published by"))
                .body(containsString("Delta Echo"))
                .body(containsString("% alike"))
                .body(containsString("Shares passages with"))
                .body(containsString("Lagoon Review"));
    }
}
