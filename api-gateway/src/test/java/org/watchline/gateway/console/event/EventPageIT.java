package org.watchline.gateway.console.event;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.GoldenArticle;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;

@QuarkusTest
class EventPageIT {

    private static StoredFixture golden;

    @BeforeAll
    static void storeArticles() {
        golden = GoldenArticle.fixture();
        StoredCorpus.store(golden);
    }

    @Test
    void listsEventsWithSentenceFiguresAndTimeline() {
        given().queryParam("article", golden.id().toString())
                .get("/events")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(allOf(
                        containsString("<svg class=\"timeline\""),
                        containsString("/articles/" + golden.id() + "?at="),
                        containsString("killed"),
                        containsString("class=\"chip\"")));
    }

    @Test
    void showsTheSameEventsOnAMap() {
        given().queryParam("article", golden.id().toString())
                .queryParam("view", "map")
                .get("/events")
                .then()
                .statusCode(200)
                .body(not(containsString("<svg class=\"timeline\"")));
    }

    @Test
    void theMarginOfAnArticleLeadsToTheEvent() {
        // Given
        String event = given().queryParam("article", golden.id().toString())
                .get("/api/v1/events")
                .jsonPath()
                .getString("items[0].id");
        String then = Instant.now().toString();

        // When / Then
        given().get("/articles/" + golden.id()).then().body(containsString("<a href=\"/events/" + event + "\">"));
        given().queryParam("asOf", then)
                .get("/articles/" + golden.id())
                .then()
                .body(containsString("<a href=\"/events/" + event + "?asOf=" + then.replace(":", "%3A") + "\">"));
    }

    @Test
    void showsAnEventWithItsReports() {
        // Given
        String event = given().queryParam("article", golden.id().toString())
                .get("/api/v1/events")
                .jsonPath()
                .getString("items[0].id");

        // When / Then
        given().get("/events/" + event)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("independent source"),
                        containsString("/articles/" + golden.id() + "?at="),
                        containsString(event)));
    }

    @Test
    void aPageOfAnEarlierMomentLeadsToPagesOfTheSameMoment() {
        // Given
        String then = Instant.now().toString();
        String moment = "?asOf=" + then.replace(":", "%3A");

        // When / Then
        String list = given().queryParam("article", golden.id().toString())
                .queryParam("asOf", then)
                .get("/events")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("\"/entities/ttp" + moment),
                        containsString("\"/articles/" + golden.id() + moment + "&amp;at=")))
                .extract()
                .asString();
        String event = list.replaceAll("(?s).*?href=\"(/events/[0-9a-f-]{36})[?]asOf.*", "$1");
        given().queryParam("asOf", then)
                .get(event)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("\"/entities/ttp" + moment),
                        containsString("\"/articles/" + golden.id() + moment),
                        not(containsString("\"/articles/" + golden.id() + "?at="))));
    }

    @Test
    void tellsHowItsReportsAreRated() {
        // Given
        StoredFixture rated = GoldenArticle.fixture().from("Rated Weekly");
        StoredCorpus.store(rated);
        StoredCorpus.change(
                "insert into store.rating (source, grade, author, known_from) values ('Rated Weekly', 'C', 'Desk', now())");
        StoredCorpus.change("""
                insert into store.rating (article, grade, author, known_from)
                select id, '3', 'Desk', now() from store.article where article_id = ?::uuid""", rated.id().toString());
        String event = given().queryParam("article", rated.id().toString())
                .get("/api/v1/events")
                .jsonPath()
                .getString("items[0].id");

        // When / Then
        given().get("/events/" + event).then().body(containsString(">C3</span>"));
        given().get("/articles/" + rated.id()).then().body(containsString(">C3</span>"));
    }

    @Test
    void helpsWhereNothingMatches() {
        given().queryParam("q", "xylographically")
                .get("/events")
                .then()
                .statusCode(200)
                .body(containsString("No event matches"));
    }

    @Test
    void saysWhatIsWrongWithAFilterAndKeepsIt() {
        given().queryParam("from", "<i>yesterday")
                .get("/events")
                .then()
                .statusCode(400)
                .body(allOf(containsString("must be a day"), containsString("value=\"&lt;i&gt;yesterday\"")));
        given().queryParam("view", "globe").get("/events").then().statusCode(400);
        given().queryParam("entity", "<script>alert(1)</script>")
                .get("/events")
                .then()
                .statusCode(200)
                .body(not(containsString("<script>alert")));
    }

    @Test
    void knowsNothingOfOtherEvents() {
        for (String id : List.of("nothing", "00000000-0000-4000-8000-000000000000")) {
            given().accept("text/html")
                    .get("/events/" + id)
                    .then()
                    .statusCode(404)
                    .contentType("text/html");
        }
    }
}
