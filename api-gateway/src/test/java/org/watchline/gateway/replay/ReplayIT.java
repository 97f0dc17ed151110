package org.watchline.gateway.replay;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.StoreStub;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredRuns;

@QuarkusTest
class ReplayIT {

    private static final String REPLAYS = "/api/v1/replays";

    @BeforeEach
    void storeOneThatRuns() {
        StoredRuns.replay(StoreStub.ID);
    }

    @AfterEach
    void forget() {
        StoredCorpus.change("delete from store.replay");
    }

    @Test
    void anOrderIsReadAsASearchAndGoesThroughTheStore() {
        order(Map.of("filter", Map.of("q", "Khost", "from", "2022-04-01"), "author", "Desk", "reason", "New names"))
                .statusCode(201)
                .header("Location", endsWith(REPLAYS + "/" + StoreStub.ID))
                .body("state", equalTo("running"))
                .body("selected", equalTo(40))
                .body("filter", equalTo(Map.of("q", List.of("Khost"))));

        assertThat(StoreStub.commands())
                .anySatisfy(command -> assertThat(command)
                        .startsWith("POST /internal/replays ")
                        .contains("\"stage\":\"nlp\"")
                        .contains("\"parameters\":{")
                        .contains("\"from\":\"2022-04-01T00:00:00Z\""));
    }

    @Test
    void allArticlesMustBeAskedForByName() {
        order(Map.of("author", "Desk", "reason", "New names")).statusCode(400);
        order(Map.of("all", true, "filter", Map.of("q", "x"), "author", "Desk", "reason", "x"))
                .statusCode(400)
                .body("type", endsWith("/invalid-parameter"));
        order(Map.of("all", true, "author", "Desk", "reason", "Everything anew"))
                .statusCode(201);

        assertThat(StoreStub.commands())
                .anySatisfy(command -> assertThat(command)
                        .contains("Everything anew")
                        .doesNotContain("filter")
                        .doesNotContain("\"all\""));
    }

    @Test
    void aFilterThatSearchWouldRefuseIsRefused() {
        order(Map.of("filter", Map.of("colour", "red"), "author", "Desk", "reason", "x"))
                .statusCode(400)
                .body("type", endsWith("/unknown-parameter"));
    }

    @Test
    void oneIsShownAndCancelled() {
        given().get(REPLAYS).then().statusCode(200).body("items.id", hasItem(StoreStub.ID));
        given().get(REPLAYS + "/" + StoreStub.ID)
                .then()
                .statusCode(200)
                .body("sent", equalTo(30))
                .body("stored", equalTo(20))
                .body("failed", equalTo(1));
        given().contentType(ContentType.JSON)
                .body(Map.of("author", "Desk"))
                .delete(REPLAYS + "/" + StoreStub.ID)
                .then()
                .statusCode(204);
        given().get(REPLAYS + "/none").then().statusCode(404).body("type", endsWith("/replay-not-found"));

        assertThat(StoreStub.commands())
                .contains("DELETE /internal/replays/%s {\"author\":\"Desk\"}".formatted(StoreStub.ID));
    }

    @Test
    void thePageShowsHowFarItIs() {
        given().accept(ContentType.HTML)
                .get("/runs")
                .then()
                .statusCode(200)
                .body(stringContainsInOrder(
                        "hx-trigger=\"every 3s\"", "q: Khost", "20 of 40 articles", "1 failed", "Cancel it"));
    }

    private static ValidatableResponse order(Map<String, Object> order) {
        return given().contentType(ContentType.JSON).body(order).post(REPLAYS).then();
    }
}
