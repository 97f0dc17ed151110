package org.watchline.gateway.curation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.gateway.StoreStub;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;

@QuarkusTest
class CurationIT {

    private static final String CURATION = "/api/v1/curation";

    private String part;
    private String whole;
    private StoredFixture article;

    @BeforeEach
    void storeAnArticle() {
        String unique = UUID.randomUUID().toString().substring(0, 8);
        part = "u-person-" + unique;
        whole = "whole-" + unique;
        article = StoredFixture.saying("Nur Wali " + unique + " and Noor Wali spoke.")
                .mentioning("Nur Wali " + unique, "PERSON", part, "Nur Wali")
                .mentioning("Noor Wali", "PERSON", whole, "Noor Wali Mehsud");
        StoredCorpus.store(article);
    }

    @Test
    void tellsDecisionsNewestFirstAndByPages() {
        // Given
        UUID first = merged("First");
        UUID second = UUID.randomUUID();
        StoredCorpus.decide(
                second, "{\"kind\":\"rename\",\"entityId\":\"%s\",\"name\":\"x\"}".formatted(whole), "Second", whole);
        StoredCorpus.undo(second, "Third");

        // When, then
        String cursor = given().get(CURATION + "?entity=" + whole + "&limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(second.toString()))
                .body("items[0].kind", equalTo("rename"))
                .body("items[0].decision.name", equalTo("x"))
                .body("items[0].undone.author", equalTo("Third"))
                .header("Link", containsString("rel="))
                .extract()
                .path("nextCursor");
        given().get(CURATION + "?entity=" + whole + "&limit=1&cursor=" + cursor)
                .then()
                .body("items.id", hasItem(first.toString()))
                .body("items[0].decision.entityIds", hasItem(part))
                .body("items[0].undone", nullValue())
                .body("nextCursor", nullValue());
        given().get(CURATION + "?entity=" + whole + "&kind=merge,split&author=First")
                .then()
                .body("items", hasSize(1));
        given().get(CURATION + "?entity=" + whole + "&kind=split").then().body("items", empty());
        given().get(CURATION + "/" + first).then().statusCode(200).body("author", equalTo("First"));
    }

    @Test
    void whatIsDecidedIsToldWithItsWarnings() {
        // Given
        UUID made = UUID.fromString(StoreStub.ID);
        StoredCorpus.decide(made, "{\"kind\":\"rename\",\"entityId\":\"x\",\"name\":\"y\"}", "An", "x");

        // When, then
        json("{\"kind\":\"rename\",\"author\":\"An\"}")
                .post(CURATION)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/curation/" + made))
                .body("decision.id", equalTo(made.toString()))
                .body("warnings", hasItem("think"));
        json("{\"author\":\"An\"}")
                .post(CURATION + "/" + made + "/undo")
                .then()
                .statusCode(200)
                .body("id", equalTo(made.toString()));
    }

    @Test
    void refusalsComeFromWhoeverDecides() {
        json("{\"author\":\"refused\"}")
                .post(CURATION)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("detail", equalTo("author is required"));
        json("{\"author\":\"broken\"}")
                .post(CURATION)
                .then()
                .statusCode(503)
                .header("Retry-After", not(nullValue()))
                .body("type", endsWith("/store-unavailable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "7", "{", "\"x\"", "null", "{}{}"})
    void refusesBodiesThatAreNoObject(String body) {
        json(body).post(CURATION).then().statusCode(400).body("type", endsWith("/malformed-json"));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        json("{\"a\":\"%s\"}".formatted("x".repeat(200_000)))
                .post(CURATION)
                .then()
                .statusCode(413);
        given().contentType("text/plain").body("x").post(CURATION).then().statusCode(415);
        given().get(CURATION + "?kinds=merge").then().statusCode(400);
        given().get(CURATION + "?kind=marriage").then().statusCode(400);
        given().get(CURATION + "?cursor=x").then().statusCode(400);
        given().get(CURATION + "?limit=0").then().statusCode(400);
        given().queryParam("entity", "a\0b").get(CURATION).then().statusCode(400);
        given().get(CURATION + "?author=" + "x".repeat(3_000)).then().statusCode(400);
        given().get(CURATION + "/nothing").then().statusCode(404).body("type", endsWith("/decision-not-found"));
        given().get(CURATION + "/" + UUID.randomUUID()).then().statusCode(404);
        json("{}").put(CURATION).then().statusCode(405);
        given().get(CURATION + "/spellings").then().statusCode(400);
    }

    @Test
    void oldIdsLeadToTheWholeInTheApiAndTheConsole() {
        // Given
        StoredCorpus.merge(part, whole);

        // When, then
        RequestSpecification unfollowed = given().redirects().follow(false);
        unfollowed
                .get("/api/v1/entities/" + part)
                .then()
                .statusCode(308)
                .header("Location", endsWith("/api/v1/entities/" + whole));
        given().redirects()
                .follow(false)
                .get("/api/v1/entities/" + part + "/articles?limit=3")
                .then()
                .statusCode(308)
                .header("Location", endsWith("/api/v1/entities/" + whole + "/articles?limit=3"));
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get("/entities/" + part)
                .then()
                .statusCode(308)
                .header("Location", endsWith("/entities/" + whole));
        given().get("/api/v1/entities/" + part).then().statusCode(200).body("id", equalTo(whole));
        given().redirects()
                .follow(false)
                .get("/api/v1/entities/" + part + "?asOf=2020-01-01")
                .then()
                .statusCode(not(308));
        given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get("/api/v1/entities/a%00b")
                .then()
                .statusCode(not(500));
    }

    @Test
    void beforeAMergeEachHasItsOwnNames() {
        // Given
        String name = "Nur Wali " + part.substring("u-person-".length());
        String before = Instant.now().toString();

        // When
        StoredCorpus.merge(part, whole);

        // Then
        given().queryParam("q", name).get("/api/v1/articles").then().body("alsoSearched.entityId", contains(whole));
        given().queryParam("q", name)
                .queryParam("asOf", before)
                .get("/api/v1/articles")
                .then()
                .body("alsoSearched.entityId", contains(part));
        given().queryParam("q", name)
                .queryParam("asOf", before)
                .get("/api/v1/entities")
                .then()
                .body("items.id", hasItem(part));
    }

    @Test
    void mergedEntitiesAreOneInSearchAndAnnotations() {
        // When
        StoredCorpus.merge(part, whole);

        // Then
        given().get("/api/v1/articles?entity=" + whole)
                .then()
                .body("items.id", hasItem(article.id().toString()));
        given().get("/api/v1/articles/" + article.id() + "/annotations")
                .then()
                .body("mentions.entityId", hasItems(whole, whole))
                .body("mentions.entityId", not(hasItem(part)))
                .body("mentions.find { it.text.startsWith('Nur') }.link.tagged", equalTo(part));
    }

    @Test
    void tellsWhomASpellingMeansForWhom() {
        given().queryParam("name", "noor WALI")
                .get(CURATION + "/spellings")
                .then()
                .statusCode(200)
                .body("candidates.entityId", hasItem(whole))
                .body("candidates.find { it.entityId == '%s' }.mentions".formatted(whole), equalTo(1))
                .body("candidates.find { it.entityId == '%s' }.name".formatted(whole), containsString("Noor"));
        given().get(CURATION + "/spellings?name=nobody-at-all").then().body("candidates", empty());
    }

    private UUID merged(String author) {
        UUID id = UUID.randomUUID();
        StoredCorpus.decide(
                id,
                "{\"kind\":\"merge\",\"entityIds\":[\"%s\"],\"into\":\"%s\"}".formatted(part, whole),
                author,
                part,
                whole);
        return id;
    }

    private static RequestSpecification json(String body) {
        return given().contentType("application/json").body(body);
    }
}
