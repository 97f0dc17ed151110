package org.watchline.gateway.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;

/** Words that are in nearly every article of a period with many. */
@QuarkusTest
class CommonWordsIT {

    private static final int ARTICLES = 320;
    private static final Instant FIRST = Instant.parse("1950-01-01T00:00:00Z");

    /** Every eighth article lacks the word. */
    private static final int MATCHES = ARTICLES - ARTICLES / 8;

    @BeforeAll
    static void store() {
        StoredCorpus.store(IntStream.range(0, ARTICLES)
                .mapToObj(number -> walk(number)
                        .titled("Walk " + number)
                        .from(number % 2 == 0 ? "Even Times" : "Odd Post")
                        .published(FIRST.plus(Duration.ofHours(number)).toString()))
                .toArray(StoredFixture[]::new));
    }

    private static StoredFixture walk(int number) {
        return number % 8 == 0
                ? StoredFixture.saying("Nobody walked.").mentioning("Nobody", "LAW", "nobody-act-" + number, "Nobody")
                : StoredFixture.saying("A kakapo walked slowly, number " + number + ".")
                        .mentioning("kakapo", "LAW", "kakapo-act", "Kakapo Act");
    }

    @Test
    void allAreCountedAndTheNewestComeFirst() {
        String next = search("kakapo", "date", null)
                .body("total.value", equalTo(MATCHES))
                .body("total.relation", equalTo("eq"))
                .body("items", hasSize(5))
                .body("items[0].title", equalTo("Walk 319"))
                .body("facets.source.sum { it.count }", equalTo(MATCHES))
                .extract()
                .path("nextCursor");

        search("kakapo", "date", next).body("items[0].title", equalTo("Walk 314"));
    }

    @Test
    void relevanceKnowsAllOfThem() {
        search("kakapo 7", "relevance", null).body("items[0].title", equalTo("Walk 7"));
    }

    @Test
    void phrasesAreLookedForInTheSameWay() {
        search("\"walked slowly\"", "date", null).body("total.value", equalTo(MATCHES));
        search("\"slowly walked\"", "date", null).body("total.value", equalTo(0));
    }

    @Test
    void articlesThatHaveLostATypeHideNoneThatHasIt() {
        // When
        StoredCorpus.retype("kakapo-act", "NORP");

        // Then
        typed("LAW").body("total.value", equalTo(ARTICLES - MATCHES)).body("items[0].title", equalTo("Walk 312"));
        typed("NORP").body("total.value", equalTo(MATCHES)).body("items[0].title", equalTo("Walk 319"));
    }

    private static ValidatableResponse typed(String type) {
        return given().queryParam("type", type)
                .queryParam("from", "1950-01-01")
                .queryParam("to", "1950-12-31")
                .get("/api/v1/articles")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse search(String words, String order, String cursor) {
        return given().queryParam("q", words)
                .queryParam("sort", order)
                .queryParam("from", "1950-01-01")
                .queryParam("to", "1950-12-31")
                .queryParam("facets", "source")
                .queryParam("limit", 5)
                .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                .get("/api/v1/articles")
                .then()
                .statusCode(200);
    }
}
