package org.watchline.gateway.watchlist;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.gateway.StoreStub;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;
import org.watchline.gateway.StoredWatchlists;

@QuarkusTest
class WatchlistIT {

    private static final String LISTS = "/api/v1/watchlists";

    @Test
    void savesASearchInBothOfItsForms() {
        StoredWatchlists.watching(StoreStub.ID, "created");

        given().contentType(ContentType.JSON)
                .body(
                        "{\"name\": \"Talks\", \"filter\": {\"q\": \"talks -war\", \"entity\": [\"ttp\"], \"to\": \"2022-04-30\"},"
                                + " \"author\": \"Desk\"}")
                .post(LISTS)
                .then()
                .statusCode(201)
                .header("Location", endsWith(LISTS + "/" + StoreStub.ID))
                .body("id", equalTo(StoreStub.ID));

        assertThat(StoreStub.commands())
                .anySatisfy(command -> assertThat(command)
                        .startsWith("POST /internal/watchlists ")
                        .contains(
                                "\"parameters\":{\"q\":[\"talks -war\"],\"entity\":[\"ttp\"],\"to\":[\"2022-04-30\"]}")
                        .contains("\"entities\":[\"ttp\"]", "\"until\":\"2022-05-01T00:00:00Z\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"n\", \"author\": \"a\"}",
                "{\"name\": \"n\", \"author\": \"a\", \"filter\": \"q=x\"}",
                "{\"name\": \"n\", \"author\": \"a\", \"filter\": {\"q\": 7}}",
                "{\"name\": \"n\", \"author\": \"a\", \"filter\": {\"sort\": \"date\"}}",
                "{\"name\": \"n\", \"author\": \"a\", \"filter\": {\"from\": \"yesterday\"}}",
                "{\"name\": \"n\", \"author\": \"a\", \"filter\": {\"q\": \"\\u0000\"}}",
                "{\"name\": \"n\", \"author\": \"a\", \"filter\": {\"type\": [\"TREE\"]}}",
                "[]",
                "{",
                "",
            })
    void aSearchThatSearchWouldRefuseIsNotSaved(String body) {
        given().contentType(ContentType.JSON)
                .body(body)
                .post(LISTS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void whatStoreServiceRefusesIsPassedOn() {
        given().contentType(ContentType.JSON)
                .body("{\"name\": \"refuse\", \"filter\": {}}")
                .post(LISTS)
                .then()
                .statusCode(422)
                .body("detail", equalTo("author is required"));
    }

    @Test
    void listsAreReadChangedAndForgotten() {
        String id = StoredWatchlists.watching("heron");

        given().get(LISTS).then().statusCode(200).body("items.id", hasItem(id));
        given().get(LISTS + "/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("On heron"))
                .body("filter.q", equalTo(List.of("heron")));
        given().contentType(ContentType.JSON)
                .body("{\"name\": \"Herons\", \"author\": \"Desk\"}")
                .patch(LISTS + "/" + id)
                .then()
                .statusCode(200);
        given().contentType(ContentType.JSON)
                .body("{\"position\": \"12-3\"}")
                .put(LISTS + "/" + id + "/seen")
                .then()
                .statusCode(200);
        given().contentType(ContentType.JSON)
                .body("{\"author\":\"Desk\"}")
                .delete(LISTS + "/" + id)
                .then()
                .statusCode(204);

        assertThat(StoreStub.commands())
                .contains(
                        "PATCH /internal/watchlists/" + id + " {\"name\":\"Herons\",\"author\":\"Desk\"}",
                        "PUT /internal/watchlists/" + id + "/seen {\"position\":\"12-3\"}",
                        "DELETE /internal/watchlists/" + id + " {\"author\":\"Desk\"}");
    }

    @Test
    void unknownOnesAndWrongCallsAreProblems() {
        given().get(LISTS + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", containsString("watchlist-not-found"));
        given().get(LISTS + "/none/new").then().statusCode(404);
        given().get(LISTS + "/1-1-1-1-1/feed.atom").then().statusCode(404);
        given().get(LISTS + "?q=x").then().statusCode(400);
        given().contentType(ContentType.JSON).put(LISTS).then().statusCode(405);
        given().contentType(ContentType.TEXT).body("{}").post(LISTS).then().statusCode(415);
        String id = StoredWatchlists.watching("crane");
        given().contentType(ContentType.JSON)
                .body("{\"position\": \"yesterday\"}")
                .put(LISTS + "/" + id + "/seen")
                .then()
                .statusCode(400);
    }

    @Test
    void aDigestTellsEachTextOnceAndOnlyCountsEchoes() {
        // Given
        StoredFixture old = StoredFixture.saying("An ibis was seen.").from("Old Post");
        StoredCorpus.store(old);
        String id = StoredWatchlists.watching("ibis");
        StoredFixture first =
                StoredFixture.saying("Two ibis flew west.").titled("Ibis").from("Frontier Monitor");
        StoredFixture copy = StoredFixture.saying("Two ibis flew west.").from("Valley Times");

        // When
        StoredCorpus.store(
                first, copy, StoredFixture.saying("An ibis was seen.").from("Echo"), StoredFixture.saying("No bird."));

        // Then
        String position = given().get(LISTS + "/" + id + "/new")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].article.id", equalTo(first.id().toString()))
                .body("items[0].lead", equalTo("Two ibis flew west."))
                .body("items[0].copies", equalTo(1))
                .body("items[0].alsoIn", equalTo(List.of("Valley Times")))
                .body("echoes", equalTo(1))
                .body("complete", equalTo(true))
                .extract()
                .path("position");
        given().queryParam("since", position)
                .get(LISTS + "/" + id + "/new")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("echoes", equalTo(0));
        given().queryParam("q", "ibis")
                .get(LISTS + "/all/new")
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
        given().queryParam("since", "x").get(LISTS + "/all/new").then().statusCode(400);
    }

    @Test
    void aDigestCanBeginAtADayOrATime() {
        // Given
        String id = StoredWatchlists.watching("bulbul");
        StoredCorpus.store(StoredFixture.saying("A bulbul sang."));
        String between = Instant.now().toString();
        StoredFixture later = StoredFixture.saying("A bulbul sang again.");
        StoredCorpus.store(later);

        // When / Then
        for (String path : List.of(LISTS + "/all/new?q=bulbul", LISTS + "/" + id + "/new")) {
            given().queryParam("since", between)
                    .get(path)
                    .then()
                    .body("items.article.id", equalTo(List.of(later.id().toString())));
            given().queryParam("since", "2022-04-16").get(path).then().body("items", hasSize(2));
            given().queryParam("since", "9999-01-01").get(path).then().body("items", hasSize(0));
        }
        given().queryParam("since", "2022-04-16").get("/new").then().statusCode(200);
        given().queryParam("since", "2022-04-31").get("/new").then().statusCode(400);
    }

    @Test
    void aRevisionIsNewsAgain() {
        // Given
        StoredFixture article = StoredFixture.saying("A kestrel hovered.");
        StoredCorpus.store(article);
        String id = StoredWatchlists.watching("kestrel");

        // When
        StoredCorpus.store(article.revisedTo("A kestrel hovered twice."));

        // Then
        given().get(LISTS + "/" + id + "/new").then().body("items.change", equalTo(List.of("revised")));
    }

    @Test
    void pagesTellInWordsWhatASavedSearchLooksFor() {
        // Given
        StoredCorpus.store(StoredFixture.saying("A dotterel in Khost.").mentioning("Khost", "GPE", "khost", "Khost"));
        String list = StoredWatchlists.watching("dotterel");
        StoredCorpus.change("""
                update store.watchlist
                set parameters = '{"q": ["dotterel"], "entity": ["khost"], "event": ["ASSAULT"]}' where id = ?::uuid""", list);

        // When / Then
        given().get("/watchlists").then().body(containsString("words dotterel; mentions Khost; reports assault"));
        given().get("/watchlists/" + list).then().body(containsString("<span class=\"count\">mentions</span> Khost"));
    }
}
