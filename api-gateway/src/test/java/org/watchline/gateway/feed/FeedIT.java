package org.watchline.gateway.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.StoreStub;
import org.watchline.gateway.StoredFeeds;

@QuarkusTest
class FeedIT {

    private static final String FEEDS = "/api/v1/feeds";

    @Test
    void aFeedIsFollowedChangedAndDroppedThroughTheStore() {
        // Given
        StoredFeeds.following(StoreStub.ID, "https://gazette.example/created", "Created");
        String body = "{\"url\":\"https://gazette.example/created\",\"author\":\"Desk\"}";

        // When, then
        given().contentType(ContentType.JSON)
                .body(body)
                .post(FEEDS)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/feeds/" + StoreStub.ID))
                .body("health", equalTo("new"))
                .body("exclude", equalTo(List.of("cricket")));
        given().contentType(ContentType.JSON)
                .body("{\"active\":false,\"author\":\"Desk\"}")
                .patch(FEEDS + "/" + StoreStub.ID)
                .then()
                .statusCode(200);
        given().contentType(ContentType.JSON)
                .body("{\"author\":\"Desk\"}")
                .delete(FEEDS + "/" + StoreStub.ID)
                .then()
                .statusCode(204);
        assertThat(StoreStub.commands())
                .contains("POST /internal/feeds " + body)
                .contains("PATCH /internal/feeds/%s {\"active\":false,\"author\":\"Desk\"}".formatted(StoreStub.ID))
                .contains("DELETE /internal/feeds/%s {\"author\":\"Desk\"}".formatted(StoreStub.ID));
    }

    @Test
    void showsHealthAndTheLastError() {
        String failing = StoredFeeds.following(newId(), "https://courier.example/" + newId(), "Valley Courier");
        StoredFeeds.failing(failing);

        given().get(FEEDS + "/" + failing)
                .then()
                .statusCode(200)
                .body("health", equalTo("failing"))
                .body("state.failures", equalTo(3))
                .body("state.error.type", equalTo("https://watchline.org/problems/fetch-unreachable"))
                .body("state.error.since", equalTo("2022-04-19T09:05:00Z"));
    }

    @Test
    void anUnknownFeedIsAProblem() {
        given().get(FEEDS + "/" + newId()).then().statusCode(404).body("type", endsWith("/feed-not-found"));
        given().get(FEEDS + "/nonsense").then().statusCode(404).body("type", endsWith("/feed-not-found"));
        given().queryParam("page", 2).get(FEEDS).then().statusCode(400).body("type", endsWith("/unknown-parameter"));
    }

    @Test
    void importsAListAndTellsWhatBecameOfEach() {
        // Given
        String known = "https://gazette.example/" + newId();
        StoredFeeds.following(newId(), known, "Known");
        String list = """
                <opml version="2.0"><body><outline text="Press">
                <outline text="Known" xmlUrl="%s"/><outline text="New" xmlUrl="https://new.example/feed"/>
                <outline text="Bad" xmlUrl="https://refuse.example/feed"/></outline></body></opml>""".formatted(known);

        // When, then
        given().contentType("text/x-opml")
                .body(list)
                .queryParam("author", "Desk")
                .post(FEEDS + "/opml")
                .then()
                .statusCode(200)
                .body("items.status", equalTo(List.of("known", "added", "refused")))
                .body("items[2].detail", equalTo("author is required"));
    }

    @Test
    void whatIsNoListIsRefused() {
        given().contentType("text/x-opml")
                .body("<html/>")
                .queryParam("author", "Desk")
                .post(FEEDS + "/opml")
                .then()
                .statusCode(422)
                .body("type", endsWith("/invalid-opml"));
        given().contentType("text/x-opml")
                .body("<opml/>")
                .post(FEEDS + "/opml")
                .then()
                .statusCode(400)
                .body("type", endsWith("/invalid-parameter"));
    }

    @Test
    void exportsTheListForOtherReaders() {
        String url = "https://gazette.example/" + newId() + "?a=1&b=2";
        StoredFeeds.following(newId(), url, "Gazette & Mail");

        String list = given().get(FEEDS + "/opml")
                .then()
                .statusCode(200)
                .contentType(containsString("text/x-opml"))
                .header("Content-Disposition", containsString("feeds.opml"))
                .extract()
                .asString();

        assertThat(Opml.read(list)).contains(new OpmlFeed(url, "Gazette & Mail", List.of("frontier")));
    }

    @Test
    void thePageShowsHealthReasonAndNextPoll() {
        // Given
        String failing = StoredFeeds.following(newId(), "https://courier.example/" + newId(), "Courier <of> Swat");
        StoredFeeds.failing(failing);
        String sound = StoredFeeds.following(newId(), "https://gazette.example/" + newId(), "Sound");
        StoredFeeds.polled(sound);

        // When, then
        given().accept(ContentType.HTML)
                .get("/feeds")
                .then()
                .statusCode(200)
                .body(containsString("Courier &lt;of&gt; Swat"))
                .body(not(containsString("Courier <of>")))
                .body(stringContainsInOrder("failing", "courier.example: connection refused", "3 attempts"))
                .body(stringContainsInOrder("feed-" + sound, "works, with remarks", "a link is relative"))
                .body(containsString("data-to=\"/api/v1/feeds/" + sound + "\""));
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
