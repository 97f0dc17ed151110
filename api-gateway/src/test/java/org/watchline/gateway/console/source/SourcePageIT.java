package org.watchline.gateway.console.source;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.GoldenArticle;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;

@QuarkusTest
class SourcePageIT {

    private static StoredFixture golden;

    @BeforeAll
    static void storeArticles() {
        golden = GoldenArticle.fixture();
        StoredCorpus.store(golden);
    }

    @Test
    void listsSourcesGapsAndWhoCitesWhom() {
        given().get("/sources").then().statusCode(200).contentType("text/html").body(containsString("Sources"));
        given().get("/sources?view=graph").then().statusCode(200).body(containsString("Who cites whom"));
        given().get("/sources?view=gaps").then().statusCode(200).body(containsString("Cited but not held"));
    }

    @Test
    void showsWhatRestsOnASource() {
        given().get("/sources/dawn")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("<h1>Dawn</h1>"),
                        containsString("What rests on it"),
                        containsString("/articles/" + golden.id() + "?at="),
                        not(containsString("<script>alert"))));
    }

    @Test
    void showsAndAsksHowReliableASourceIs() {
        // Given
        StoredCorpus.change(
                "insert into store.rating (source, grade, reason, author, known_from)"
                        + " select ?, 'B', 'Names its sources', 'Desk', now()"
                        + " on conflict (source) where source is not null and known_to is null"
                        + " do update set grade = 'B', reason = excluded.reason, author = excluded.author",
                "dawn");

        // When / Then
        given().get("/sources/dawn")
                .then()
                .body(allOf(
                        containsString("Names its sources"),
                        containsString("data-to=\"/api/v1/ratings\""),
                        containsString("withdraw the rating")));
    }

    @Test
    void refusesWhatItDoesNotKnowWithAPage() {
        for (String path : List.of("/sources?view=table", "/sources?view=gaps&q=dawn", "/sources?asOf=never")) {
            given().accept("text/html").get(path).then().statusCode(400).contentType("text/html");
        }
        given().accept("text/html").get("/sources/nobody-at-all").then().statusCode(404);
    }
}
