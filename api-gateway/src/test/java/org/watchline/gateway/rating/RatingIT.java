package org.watchline.gateway.rating;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.StoreStub;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;

@QuarkusTest
class RatingIT {

    private static final String RATINGS = "/api/v1/ratings";

    @Test
    void aSourceHasItsLatestGradeAndItsHistory() {
        // Given
        String source = "source-" + UUID.randomUUID();
        rate(source, null, "C", "2022-02-01");
        rate(source, "2022-02-01", "B", null);

        // Then
        given().queryParam("source", source)
                .get(RATINGS)
                .then()
                .statusCode(200)
                .body("current.grade", equalTo("B"))
                .body("history.grade", equalTo(Arrays.asList("B", "C")));
    }

    @Test
    void aWithdrawnGradeIsNone() {
        // Given
        String source = "source-" + UUID.randomUUID();
        rate(source, null, "C", "2022-02-01");
        rate(source, "2022-02-01", null, null);

        // Then
        given().queryParam("source", source)
                .get(RATINGS)
                .then()
                .body("current", nullValue())
                .body("history", hasSize(2));
    }

    @Test
    void anArticleShowsItsRating() {
        // Given
        StoredFixture article = StoredFixture.saying("Rated " + UUID.randomUUID());
        StoredCorpus.store(article);
        given().get("/api/v1/articles/" + article.id()).then().statusCode(200).body("rating", nullValue());

        // When
        StoredCorpus.change("""
                insert into store.rating (article, grade, reason, author, known_from)
                select id, '2', 'Seen by two', 'Desk', now() from store.article where article_id = ?::uuid""", article.id().toString());

        // Then
        given().get("/api/v1/articles/" + article.id())
                .then()
                .body("rating.grade", equalTo("2"))
                .body("rating.reason", equalTo("Seen by two"));
        given().queryParam("article", article.id().toString())
                .get(RATINGS)
                .then()
                .body("current.grade", equalTo("2"));
    }

    @Test
    void anArticleShowsTheRatingOfTheMomentThatIsAskedFor() {
        // Given
        StoredFixture article = StoredFixture.saying("Rated later " + UUID.randomUUID());
        StoredCorpus.store(article);
        String before = Instant.now().toString();

        // When
        StoredCorpus.change("""
                insert into store.rating (article, grade, author, known_from)
                select id, '2', 'Desk', now() from store.article where article_id = ?::uuid""", article.id().toString());

        // Then
        given().queryParam("asOf", before)
                .get("/api/v1/articles/" + article.id())
                .then()
                .statusCode(200)
                .body("rating", nullValue());
        given().queryParam("asOf", Instant.now().toString())
                .get("/api/v1/articles/" + article.id())
                .then()
                .body("rating.grade", equalTo("2"));
    }

    @Test
    void ratingGoesToStoreService() {
        String body = "{\"source\":\"dawn\",\"grade\":\"B\",\"author\":\"Desk\"}";

        given().contentType(ContentType.JSON).body(body).post(RATINGS).then().statusCode(200);
        given().contentType(ContentType.JSON)
                .body("{\"grade\":\"refuse\"}")
                .post(RATINGS)
                .then()
                .statusCode(422);

        assertThat(StoreStub.commands()).contains("POST /internal/ratings " + body);
    }

    @Test
    void oneSubjectMustBeNamed() {
        given().get(RATINGS).then().statusCode(400);
        given().queryParam("source", "dawn")
                .queryParam("article", UUID.randomUUID().toString())
                .get(RATINGS)
                .then()
                .statusCode(400);
        given().queryParam("article", "x").get(RATINGS).then().statusCode(404);
        given().queryParam("source", "x".repeat(1_000)).get(RATINGS).then().statusCode(400);
        given().queryParam("source", "' or \"1\"=\"1 افغان")
                .get(RATINGS)
                .then()
                .statusCode(200)
                .body("history", hasSize(0));
    }

    private static void rate(String source, String from, String grade, String to) {
        StoredCorpus.change("""
                insert into store.rating (source, grade, author, known_from, known_to)
                values (?, ?, 'Desk', coalesce(?::timestamptz, '2022-01-01'), ?::timestamptz)""", source, grade, from, to);
    }
}
