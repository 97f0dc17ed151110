package org.watchline.gateway.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.StoredCorpus;

/** Events as files. */
@QuarkusTest
class EventFileIT {

    private static final String EVENTS = "/api/v1/events";
    private static final UUID EVENT = UUID.randomUUID();

    @BeforeAll
    static void storeAnEventWithTwoReports() {
        ReportedEvent first = ReportedEvent.in("Guns shelled Tarkha.").at("it-tarkha", "2022-06-01");
        StoredCorpus.store(first.fixture().mentioning("Tarkha", "GPE", "it-tarkha", "Tarkha"));
        StoredCorpus.describe("it-tarkha", "valley", "33.73", "70.83");
        first.published("Tarkha Post", "2022-06-02T06:00:00Z").store(EVENT);
        ReportedEvent.in("Tarkha was shelled.")
                .at("it-tarkha", "2022-06-01")
                .published("Tarkha Post", "2022-06-03T06:00:00Z")
                .store(EVENT);
    }

    @Test
    void aRequestNamesTheFormInWhichItWantsThem() {
        given().accept("*/*")
                .queryParam("location", "it-tarkha")
                .queryParam("format", "csv")
                .get(EVENTS)
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .header(
                        "Content-Disposition",
                        matchesPattern("attachment; filename=\"watchline-events-[0-9-]{10}\\.csv\""))
                .body(containsString(EVENT.toString()));
        given().accept("text/csv")
                .queryParam("location", "it-tarkha")
                .queryParam("format", "geojson")
                .get(EVENTS)
                .then()
                .contentType("application/geo+json")
                .header("Content-Disposition", containsString("watchline-events-"))
                .body("features.geometry.type", hasSize(2));
        given().accept("text/csv")
                .queryParam("location", "it-tarkha")
                .queryParam("format", "json")
                .get(EVENTS)
                .then()
                .contentType("application/json")
                .header("Content-Disposition", nullValue())
                .body("items", hasSize(2));
        given().queryParam("format", "xml").get(EVENTS).then().statusCode(400);
        given().queryParam("format", "csv")
                .get("/api/v1/entities/it-tarkha/timeline")
                .then()
                .statusCode(400);
    }

    @Test
    void aFileHoldsMoreThanAPage() {
        // Given
        for (int i = 0; i < 21; i++) {
            ReportedEvent.in("Ferry " + i + " sank.")
                    .at("it-ferry", "2022-06-01")
                    .store(UUID.randomUUID());
        }

        // When
        String table = given().queryParam("location", "it-ferry")
                .queryParam("format", "csv")
                .get(EVENTS)
                .asString();

        // Then
        assertThat(table.lines()).hasSize(1 + 21);
        given().queryParam("location", "it-ferry").get(EVENTS).then().body("items", hasSize(20));
    }

    @Test
    void theListOfEventsLeadsToItsFiles() {
        given().queryParam("location", "it-tarkha")
                .queryParam("view", "map")
                .get("/events")
                .then()
                .body(allOf(
                        containsString("href=\"/api/v1/events?format=csv&amp;location=it-tarkha\""),
                        containsString("href=\"/api/v1/events?format=geojson&amp;location=it-tarkha\"")));
    }

    @Test
    void reportsInExportsLeadToTheirEvent() {
        // When
        String table = given().queryParam("source", "Tarkha Post")
                .queryParam("format", "csv")
                .queryParam("rows", "events")
                .get("/api/v1/export")
                .asString();

        // Then
        assertThat(table.lines().findFirst().orElseThrow()).startsWith("articleId,eventId,reportId,");
        assertThat(table.lines().skip(1)).hasSize(2).allMatch(line -> line.contains("," + EVENT + ",e0,"));
        given().get(EVENTS + "/" + EVENT).then().statusCode(200);
        given().queryParam("source", "Tarkha Post")
                .queryParam("format", "geojson")
                .get("/api/v1/export")
                .then()
                .body("features.properties.eventId", contains(EVENT.toString(), EVENT.toString()));
    }
}
