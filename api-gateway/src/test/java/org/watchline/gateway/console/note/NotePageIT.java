package org.watchline.gateway.console.note;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;

@QuarkusTest
class NotePageIT {

    @Test
    void findsNotesByTheirWordsAndLeadsToWhatTheyAreOn() {
        // Given
        StoredFixture article = StoredFixture.saying("A phalarope was seen.").titled("Of a phalarope");
        StoredCorpus.store(article);
        StoredCorpus.change("""
                insert into store.note (id, version, article, text, tags, author, removed, known_from)
                select gen_random_uuid(), 1, id, '<b>Doubtful</b> phalaropes', array['birds'], 'Desk', false,
                  clock_timestamp()
                from store.article where article_id = ?::uuid""", article.id().toString());

        // When / Then
        given().queryParam("q", "phalarope")
                .get("/notes")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(allOf(
                        containsString("&lt;b&gt;Doubtful&lt;/b&gt;"),
                        containsString("<a href=\"/articles/" + article.id() + "\">Of a phalarope</a>"),
                        containsString("href=\"/notes?tag=birds\""),
                        containsString("data-send=\"PUT\"")));
        given().queryParam("tag", "BIRDS").get("/notes").then().body(containsString("Of a phalarope"));
    }

    @Test
    void saysSoWhereNoNoteMatches() {
        given().queryParam("q", "xylographically")
                .get("/notes")
                .then()
                .statusCode(200)
                .body(allOf(containsString("No note matches"), not(containsString("data-send=\"PUT\""))));
        given().accept("text/html")
                .get("/notes?cursor=x")
                .then()
                .statusCode(400)
                .contentType("text/html");
    }
}
