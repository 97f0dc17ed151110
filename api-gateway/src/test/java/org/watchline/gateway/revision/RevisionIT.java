package org.watchline.gateway.revision;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;

@QuarkusTest
class RevisionIT {

    private static StoredFixture article;

    @BeforeAll
    static void storeTwoRevisions() {
        article = StoredFixture.saying("Six men died in Khost.").titled("A raid");
        StoredCorpus.store(article, article.revisedTo("Seven men died in Khost."));
    }

    @Test
    void tellsWhatChangedBetweenTwoRevisions() {
        given().get("/api/v1/articles/{id}/revisions/1/diff/2", article.id())
                .then()
                .statusCode(200)
                .body("articleId", equalTo(article.id().toString()))
                .body("older", equalTo(1))
                .body("newer", equalTo(2))
                .body("title.kind", contains("equal"))
                .body("text.kind", contains("deleted", "inserted", "equal"))
                .body("text.text", contains("Six", "Seven", " men died in Khost."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/diff/3", "0/diff/1", "-1/diff/1", "x/diff/1", "1/diff/99999999999", "1/diff/%00"})
    void knowsNoRevisionOfAnotherNumber(String path) {
        given().urlEncodingEnabled(false)
                .get("/api/v1/articles/" + article.id() + "/revisions/" + path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", endsWith("article-not-found"));
    }

    @Test
    void refusesParametersAndUnknownArticles() {
        given().queryParam("words", "1")
                .get("/api/v1/articles/{id}/revisions/1/diff/2", article.id())
                .then()
                .statusCode(400);
        given().get("/api/v1/articles/{id}/revisions/1/diff/2", UUID.randomUUID())
                .then()
                .statusCode(404);
    }
}
