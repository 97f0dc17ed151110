package org.watchline.gateway.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.gateway.StoreStub;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;

@QuarkusTest
class NoteIT {

    private static final String NOTES = "/api/v1/notes";

    @Test
    void findsNotesByWordTagArticleEventAndAuthor() {
        // Given
        StoredFixture article = stored();
        String event = UUID.randomUUID().toString();
        String onArticle = note(article, null, "The figures contradict the ministry", "toll");
        String onEvent = note(null, event, "Two reports of one strike", "toll");

        // Then
        found("article", article.id().toString(), onArticle);
        found("event", event, onEvent);
        given().queryParam("q", "contradicting")
                .queryParam("article", article.id().toString())
                .queryParam("tag", "TOLL")
                .queryParam("author", "Desk")
                .get(NOTES)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(onArticle)));
        given().queryParam("article", article.id().toString())
                .queryParam("tag", "other")
                .get(NOTES)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void pagesFollowEachOther() {
        // Given
        StoredFixture article = stored();
        String first = note(article, null, "one", "a");
        String second = note(article, null, "two", "b");
        String id = article.id().toString();

        // When
        String cursor = given().queryParam("article", id)
                .queryParam("limit", 1)
                .get(NOTES)
                .then()
                .body("items.id", equalTo(List.of(second)))
                .body("nextCursor", notNullValue())
                .extract()
                .path("nextCursor");

        // Then
        given().queryParam("article", id)
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get(NOTES)
                .then()
                .body("items.id", equalTo(List.of(first)))
                .body("nextCursor", nullValue());
        given().queryParam("cursor", cursor).get(NOTES).then().statusCode(400);
    }

    @Test
    void anEarlierMomentHasTheEarlierVersion() {
        // Given
        StoredFixture article = stored();
        String id = note(article, null, "As it was", "a");
        StoredCorpus.change(
                "update store.note set known_from = '2022-01-01', known_to = '2022-02-01' where id = ?::uuid", id);
        StoredCorpus.change("""
                insert into store.note (id, version, article, text, tags, author, removed, known_from)
                select id, 2, article, 'As it is', tags, 'Other desk', false, '2022-02-01' from store.note
                where id = ?::uuid""", id);

        // Then
        given().queryParam("article", article.id().toString())
                .queryParam("asOf", "2022-01-15")
                .get(NOTES)
                .then()
                .body("items.text", equalTo(List.of("As it was")));
        given().get(NOTES + "/" + id)
                .then()
                .statusCode(200)
                .body("text", equalTo("As it is"))
                .body("author", equalTo("Other desk"))
                .body("createdBy", equalTo("Desk"))
                .body("versions.text", equalTo(List.of("As it was", "As it is")));
    }

    @Test
    void changesGoToStoreService() {
        // Given
        String id = note(stored(), null, "mine", "a");
        String body = "{\"text\":\"Settled “at last”\",\"tags\":[],\"author\":\"Desk\"}";

        // When
        given().contentType(ContentType.JSON)
                .body(body)
                .put(NOTES + "/" + id)
                .then()
                .statusCode(200);
        given().contentType(ContentType.JSON)
                .body("{\"author\":\"Desk\"}")
                .delete(NOTES + "/" + id)
                .then()
                .statusCode(204);
        given().contentType(ContentType.JSON)
                .body("{\"text\":\"refuse\"}")
                .post(NOTES)
                .then()
                .statusCode(422)
                .body("detail", containsString("author"));

        // Then
        assertThat(StoreStub.commands())
                .contains(
                        "PUT /internal/notes/" + id + " " + body,
                        "DELETE /internal/notes/" + id + " {\"author\":\"Desk\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"article=x", "event=1", "cursor=x", "limit=0", "limit=a", "asOf=never", "other=1", "q=%00"})
    void wrongParametersAreProblems(String query) {
        given().urlEncodingEnabled(false).get(NOTES + "?" + query).then().statusCode(400);
    }

    @Test
    void anyWordsAreTaken() {
        for (String words : List.of("\"", "-", "or or", "' \" \\ :*", "x".repeat(500), "افغان")) {
            given().queryParam("q", words).get(NOTES).then().statusCode(200);
        }
        given().queryParam("q", "x".repeat(1_000)).get(NOTES).then().statusCode(400);
        given().get(NOTES + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    private static void found(String parameter, String value, String note) {
        given().queryParam(parameter, value).get(NOTES).then().body("items.id", equalTo(List.of(note)));
    }

    private static StoredFixture stored() {
        StoredFixture article = StoredFixture.saying("Noted " + UUID.randomUUID());
        StoredCorpus.store(article);
        return article;
    }

    private static String note(StoredFixture article, String event, String text, String tag) {
        String id = UUID.randomUUID().toString();
        StoredCorpus.change("""
                insert into store.note (id, version, article, event_id, text, tags, author, removed, known_from)
                values (?::uuid, 1, (select id from store.article where article_id = ?::uuid), ?::uuid, ?, array[?],
                  'Desk', false, clock_timestamp())""", id, article == null ? null : article.id().toString(), event, text, tag);
        return id;
    }
}
