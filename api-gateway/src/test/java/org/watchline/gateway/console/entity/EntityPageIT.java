package org.watchline.gateway.console.entity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;

@QuarkusTest
class EntityPageIT {

    private static final String HOSTILE = "<script>alert('entity')</script> Brigade";
    private static StoredFixture article;

    @BeforeAll
    static void storeArticles() {
        article = StoredFixture.saying("The Brigade and its men came to Tirah, said \"Brigade\" elders.")
                .titled("A brigade in Tirah")
                .from("Frontier <b>Monitor</b>")
                .published("2022-03-02T00:00:00Z")
                .mentioning("Brigade", "ORG", "u-org-'\"><hostile", HOSTILE)
                .mentioning("Tirah", "GPE", "tirah", "Tirah");
        StoredCorpus.store(article);
    }

    @Test
    void showsAnEntityWithItsSpellingsCompanyAndArticles() {
        given().get("/entities/tirah")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(allOf(
                        containsString("<h1>Tirah</h1>"),
                        containsString("/?entity=tirah&amp;q=%22Tirah%22&amp;spelling=exact"),
                        containsString("/articles/" + article.id()),
                        containsString("<svg class=\"bars\""),
                        containsString("data-kind=\"merge\""),
                        not(containsString("<script>alert"))));
    }

    @Test
    void namesThoseWhomOnlyTheKnowledgeBaseKnowsWithoutALinkThatLeadsNowhere() {
        // Given
        StoredCorpus.store(
                StoredFixture.saying("The TTP met.").mentioning("TTP", "ORG", "ttp", "Tehrik-i-Taliban Pakistan"));

        // When / Then
        given().get("/entities/hakimullah-mehsud").then().statusCode(404);
        given().get("/entities/ttp")
                .then()
                .body(allOf(containsString("Hakimullah Mehsud"), not(containsString("/entities/hakimullah-mehsud"))));
    }

    @Test
    void escapesWhateverAnEntityIsCalled() {
        given().get("/entities/{id}", "u-org-'\"><hostile")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("&lt;script&gt;alert"),
                        not(containsString("<script>alert")),
                        not(containsString("\"><hostile")),
                        not(containsString("<b>Monitor"))));
        given().queryParam("q", "Brigade")
                .get("/entities")
                .then()
                .statusCode(200)
                .body(allOf(containsString("&lt;script&gt;alert"), not(containsString("<script>alert"))));
    }

    @Test
    void listsEntitiesByTypeAndTellsWhatToDoWhereThereIsNone() {
        given().queryParam("q", "Tirah")
                .queryParam("type", "GPE")
                .get("/entities")
                .then()
                .statusCode(200)
                .body(allOf(containsString("/entities/tirah"), containsString("type=GPE\" aria-current=\"page\"")));
        given().queryParam("q", "Xylograph")
                .get("/entities")
                .then()
                .statusCode(200)
                .body(containsString("No entity has such a name"));
    }

    @Test
    void aPageOfAnEarlierMomentSaysSoAndLeadsToPagesOfTheSameMoment() {
        String then = Instant.now().toString();
        String moment = "?asOf=" + then.replace(":", "%3A");
        given().queryParam("asOf", then)
                .get("/entities/tirah")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("As known on " + then),
                        containsString("\"/articles/" + article.id() + moment + "\""),
                        containsString("\"/" + moment + "&amp;entity=tirah")));
    }

    @Test
    void refusesWhatItDoesNotKnowWithAPage() {
        for (String path : List.of("/entities/nobody-at-all", "/entities/" + "x".repeat(3000))) {
            given().accept("text/html")
                    .urlEncodingEnabled(false)
                    .get(path)
                    .then()
                    .statusCode(404)
                    .contentType("text/html");
        }
        given().accept("text/html")
                .urlEncodingEnabled(false)
                .get("/entities/%00")
                .then()
                .statusCode(400);
        given().accept("text/html").get("/entities?type=ANIMAL").then().statusCode(400);
        given().accept("text/html").get("/entities/tirah?asOf=never").then().statusCode(400);
        given().accept("text/html").get("/entities/tirah?colour=red").then().statusCode(400);
    }
}
