package org.watchline.gateway.knowledge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;

/** Filters that name what there is not. */
@QuarkusTest
class UnknownIdsIT {

    private static final String ARTICLES = "/api/v1/articles";
    private static final String EVENTS = "/api/v1/events";

    @Test
    void aSearchThatFindsNothingTellsWhichIdsNobodyBears() {
        given().queryParam("entity", "ttp", "nobody")
                .queryParam("place", "razmak", "atlantis")
                .queryParam("cites", "dawn", "the-dusk")
                .get(ARTICLES)
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("unknown", contains("nobody", "atlantis", "the-dusk"));
    }

    @Test
    void whomTheCorpusAloneKnowsIsNotUnknown() {
        // Given
        StoredCorpus.store(StoredFixture.saying("Sher Gul met a guan.")
                .from("Guan Gazette")
                .mentioning("Sher Gul", "PERSON", "u-person-guan", "Sher Gul"));

        // When / Then
        given().queryParam("q", "no such words")
                .queryParam("entity", "u-person-guan")
                .queryParam("cites", "guan-gazette")
                .get(ARTICLES)
                .then()
                .body("items", empty())
                .body("unknown", empty());
    }

    @Test
    void aSearchThatFindsSomethingTellsNothing() {
        // Given
        StoredCorpus.store(StoredFixture.saying("A guan in Khost.").mentioning("Khost", "GPE", "khost", "Khost"));

        // When / Then
        given().queryParam("q", "guan")
                .queryParam("place", "khost", "atlantis")
                .get(ARTICLES)
                .then()
                .body("items", hasSize(1))
                .body("unknown", empty());
    }

    @Test
    void eventsTellItToo() {
        given().queryParam("location", "atlantis")
                .queryParam("actor", "ttp")
                .get(EVENTS)
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("unknown", contains("atlantis"));
    }

    @Test
    void pagesNameThem() {
        for (String page : new String[] {"/", "/events"}) {
            given().queryParam("entity", "nobody")
                    .get(page)
                    .then()
                    .statusCode(200)
                    .body(containsString("Nobody and nothing has the id <code>nobody</code>"));
            given().queryParam("entity", "razmak").get(page).then().body(not(containsString("Nobody and nothing")));
        }
    }
}
