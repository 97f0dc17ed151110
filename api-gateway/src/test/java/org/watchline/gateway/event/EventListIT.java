package org.watchline.gateway.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.annotation.Modality;
import org.watchline.gateway.StoredCorpus;

/** What a list of events counts and leaves out, and where it leads. */
@QuarkusTest
class EventListIT {

    private static final String EVENTS = "/api/v1/events";

    @Test
    void whatOneReportDeniesAndAnotherDoesNotIsNotHidden() {
        // Given
        UUID disputed = UUID.randomUUID();
        ReportedEvent.in("Guns shelled the ford.").at("it-ford", "2022-06-01").store(disputed);
        ReportedEvent.in("The army denied that guns shelled the ford.")
                .at("it-ford", "2022-06-02")
                .but(Modality.NEGATED)
                .store(disputed);
        ReportedEvent.in("Nobody shelled the ford again.")
                .at("it-ford", "2022-06-03")
                .but(Modality.NEGATED)
                .store(UUID.randomUUID());

        // When / Then
        given().queryParam("location", "it-ford")
                .get(EVENTS)
                .then()
                .body("items.id", contains(disputed.toString()))
                .body("total.value", equalTo(1))
                .body("hidden.value", equalTo(1));
        given().queryParam("location", "it-ford")
                .queryParam("grouped", false)
                .get(EVENTS)
                .then()
                .body("items", hasSize(1))
                .body("hidden.value", equalTo(2));
    }

    @Test
    void aPlaceStandsForWhatLiesInIt() {
        // Given
        UUID event = UUID.randomUUID();
        ReportedEvent.in("Jets struck Miranshah.")
                .by("it-squadron")
                .at("miranshah", "2022-06-01")
                .store(event);

        // When / Then
        for (String place : List.of("miranshah", "north-waziristan", "khyber-pakhtunkhwa", "pakistan")) {
            given().queryParam("actor", "it-squadron")
                    .queryParam("location", place)
                    .get(EVENTS)
                    .then()
                    .body("items.id", contains(event.toString()));
        }
        given().queryParam("actor", "it-squadron")
                .queryParam("location", "razmak")
                .get(EVENTS)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void sourcesThatPeopleMergedAreOneSource() {
        // Given
        UUID event = UUID.randomUUID();
        ReportedEvent.in("The dam broke (Reservoir Post).")
                .citing("Reservoir Post", "it-reservoir-post")
                .store(event);
        ReportedEvent.in("Water rose (Reservoir Daily).")
                .citing("Reservoir Daily", "it-reservoir-daily")
                .store(event);
        given().get(EVENTS + "/" + event).then().body("independentSources", equalTo(2));

        // When
        StoredCorpus.merge("it-reservoir-daily", "it-reservoir-post");

        // Then
        given().get(EVENTS + "/" + event).then().body("independentSources", equalTo(1));
    }

    @Test
    void everyFormOfAPageLinksToTheFirstAndTheNextOnce() {
        // Given
        ReportedEvent.in("The gate was shut.").at("it-gate", "2022-06-01").store(UUID.randomUUID());
        ReportedEvent.in("The gate was opened.").at("it-gate", "2022-06-02").store(UUID.randomUUID());

        for (String form : List.of("application/json", "application/geo+json", "text/csv")) {
            // When
            List<String> links = given()
                    .accept(form)
                    .queryParam("location", "it-gate")
                    .queryParam("limit", 1)
                    .get(EVENTS)
                    .headers()
                    .getList("Link")
                    .stream()
                    .map(Header::getValue)
                    .toList();

            // Then
            assertThat(links)
                    .as(form)
                    .satisfiesExactlyInAnyOrder(
                            first -> assertThat(first).endsWith("rel=\"first\""),
                            next -> assertThat(next).endsWith("rel=\"next\""));
        }
    }

    @Test
    void eventsWithAPlaceStandOnTheMap() {
        // Given
        UUID event = UUID.randomUUID();
        StoredCorpus.store(ReportedEvent.in("Nothing happened in Tirah.")
                .fixture()
                .mentioning("Tirah", "GPE", "it-tirah", "Tirah"));
        StoredCorpus.describe("it-tirah", "valley", "33.73", "70.83");
        ReportedEvent.in("Guns were heard.").at("it-tirah", "2022-06-01").store(event);

        // When / Then
        given().accept("application/geo+json")
                .queryParam("location", "it-tirah")
                .get(EVENTS)
                .then()
                .body("features.id", contains(event.toString()))
                .body("features[0].geometry.coordinates", contains(70.83f, 33.73f));
    }

    @Test
    void refusesMomentsToCome() {
        String later = Instant.now().plus(Duration.ofMinutes(1)).toString();

        for (String path : List.of(EVENTS, EVENTS + "/" + UUID.randomUUID(), "/api/v1/notes")) {
            given().queryParam("asOf", later).get(path).then().statusCode(400);
        }
    }

    @Test
    void refusesACursorWithADayThatNoCalendarHas() {
        // Given
        ReportedEvent.in("The pass was closed.").at("it-pass", "2022-06-01").store(UUID.randomUUID());
        ReportedEvent.in("The pass was free.").at("it-pass", "2022-06-02").store(UUID.randomUUID());
        String cursor = given().queryParam("location", "it-pass")
                .queryParam("limit", 1)
                .get(EVENTS)
                .jsonPath()
                .getString("nextCursor");
        String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);

        // When
        String forged = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.replace("2022-06-02", "+999999999-12-31").getBytes(StandardCharsets.UTF_8));

        // Then
        given().queryParam("location", "it-pass")
                .queryParam("limit", 1)
                .queryParam("cursor", forged)
                .get(EVENTS)
                .then()
                .statusCode(400);
    }
}
