package org.watchline.gateway.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.annotation.Modality;
import org.watchline.gateway.StoredCorpus;

@QuarkusTest
class EventIT {

    private static final String EVENTS = "/api/v1/events";
    private static final String PLACE = "it-khost";
    private static final UUID AIRSTRIKE = UUID.randomUUID();
    private static final UUID ARREST = UUID.randomUUID();
    private static final UUID DENIAL = UUID.randomUUID();
    private static final UUID UNDATED = UUID.randomUUID();

    @BeforeAll
    static void storeReports() {
        ReportedEvent.in(
                        "Jets struck the village on April 16 and killed 47 people (Dawn, April 16, 2022). \uD83D\uDD34")
                .type(EventType.ASSAULT, "aerial")
                .by("it-pakistan")
                .at(PLACE, "2022-04-16")
                .killing(47, 47, 47)
                .citing("Dawn", "it-dawn")
                .store(AIRSTRIKE);
        ReportedEvent.in("At least 20 people died in the air raid.")
                .type(EventType.ASSAULT, "aerial")
                .by("it-pakistan")
                .at(PLACE, "2022-04-16")
                .killing(20, 20, 25)
                .wounding(9)
                .published("Khost Gazette", "2022-04-16T12:00:00Z")
                .store(AIRSTRIKE);
        ReportedEvent.in("A man was held.")
                .type(EventType.COERCE, "arrest")
                .against("it-hakim")
                .at(PLACE, "2022-05-02")
                .published("Khost Gazette", "2022-04-01T12:00:00Z")
                .store(ARREST);
        ReportedEvent.in("The army denied that it had shelled the town.")
                .type(EventType.ASSAULT, "heavy-weapons")
                .by("it-army")
                .at(PLACE, "2022-06-01")
                .but(Modality.NEGATED)
                .store(DENIAL);
        ReportedEvent.in("Elders met there once.")
                .type(EventType.CONSULT, null)
                .against(PLACE)
                .published("Khost Gazette", "2022-04-10T12:00:00Z")
                .store(UNDATED);
        StoredCorpus.store(ReportedEvent.in("They spoke.")
                .type(EventType.AGREE, null)
                .fixture()
                .mentioning("They", "ORG", "it-pakistan", "Pakistan"));
    }

    @Test
    void reportsOfOneEventAreOneItemWithTheirFiguresTogether() {
        here().queryParam("type", "ASSAULT")
                .get(EVENTS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(AIRSTRIKE.toString()))
                .body("items[0].reports", equalTo(2))
                .body("items[0].articles", equalTo(2))
                .body("items[0].independentSources", equalTo(2))
                .body("items[0].killed.low", equalTo(20))
                .body("items[0].killed.high", equalTo(47))
                .body("items[0].killed.conflicting", equalTo(true))
                .body("items[0].wounded.best", equalTo(9))
                .body("items[0].wounded.conflicting", equalTo(false))
                .body("items[0].conflicting", equalTo(true))
                .body("items[0].actors[0].name", equalTo("Pakistan"))
                .body("items[0].location.id", equalTo(PLACE))
                .body("items[0].firstDay", equalTo("2022-04-16"));
    }

    @Test
    void whatDidNotHappenIsHiddenAndCounted() {
        here().get(EVENTS)
                .then()
                .body("items.id", contains(ARREST.toString(), AIRSTRIKE.toString(), UNDATED.toString()))
                .body("total.value", equalTo(3))
                .body("total.relation", equalTo("eq"))
                .body("hidden.value", equalTo(1));
        here().queryParam("actual", "false")
                .get(EVENTS)
                .then()
                .body("items[0].id", equalTo(DENIAL.toString()))
                .body("items[0].actual", equalTo(false))
                .body("items[0].modality", contains("negated"))
                .body("hidden.value", equalTo(0));
        here().queryParam("modality", "negated").get(EVENTS).then().body("items.id", contains(DENIAL.toString()));
    }

    @Test
    void theClockDecidesTheOrderAndThePeriod() {
        assertThat(idsBy("article", "newest")).containsExactly(AIRSTRIKE, UNDATED, ARREST);
        assertThat(idsBy("article", "oldest")).containsExactly(ARREST, UNDATED, AIRSTRIKE);
        assertThat(idsBy("ingested", "oldest")).containsExactly(AIRSTRIKE, ARREST, UNDATED);
        assertThat(idsBy("event", "oldest")).containsExactly(UNDATED, AIRSTRIKE, ARREST);
        here().queryParam("from", "2022-04-16")
                .queryParam("to", "2022-04-16")
                .get(EVENTS)
                .then()
                .body("items.id", contains(AIRSTRIKE.toString()));
        here().queryParam("to", "2022-04-15").get(EVENTS).then().body("items", hasSize(0));
        here().queryParam("clock", "article")
                .queryParam("to", "2022-04-02")
                .get(EVENTS)
                .then()
                .body("items.id", contains(ARREST.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "actor, it-pakistan, 1",
        "actor, it-hakim, 0",
        "recipient, it-hakim, 1",
        "entity, it-hakim, 1",
        "mode, aerial, 1",
        "mode, nuclear, 0",
        "type, 'COERCE,CONSULT', 2",
        "conflicting, true, 1",
        "conflicting, false, 3"
    })
    void filters(String name, String value, int found) {
        here().queryParam(name, value).get(EVENTS).then().statusCode(200).body("items", hasSize(found));
    }

    @Test
    void singleReportsAreListedOnRequest() {
        here().queryParam("grouped", "false")
                .queryParam("type", "ASSAULT")
                .get(EVENTS)
                .then()
                .body("items", hasSize(2))
                .body("items.id", contains(AIRSTRIKE.toString(), AIRSTRIKE.toString()))
                .body("items.reports", contains(1, 1))
                .body("total.value", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource({"event, newest", "event, oldest", "article, newest", "article, oldest", "ingested, newest"})
    void walksThroughAllEventsOnce(String clock, String sort) {
        // Given
        List<String> walked = new ArrayList<>();
        String cursor = "";

        // When
        do {
            JsonPath page = here().queryParam("limit", 1)
                    .queryParam("actual", "false")
                    .queryParam("clock", clock)
                    .queryParam("sort", sort)
                    .queryParam("cursor", cursor)
                    .get(EVENTS)
                    .jsonPath();
            walked.addAll(page.getList("items.id", String.class));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        // Then
        assertThat(walked)
                .containsExactlyInAnyOrder(
                        AIRSTRIKE.toString(), ARREST.toString(), DENIAL.toString(), UNDATED.toString());
    }

    @Test
    void everyFigureStandsWithItsSentenceAndItsSources() {
        given().get(EVENTS + "/" + AIRSTRIKE)
                .then()
                .statusCode(200)
                .body("id", equalTo(AIRSTRIKE.toString()))
                .body("reportList", hasSize(2))
                .body("figures.kind", contains("killed", "killed", "wounded"))
                .body("figures[0].best", equalTo(47))
                .body("figures[0].qualifier", nullValue())
                .body("figures[0].citations[0].sourceId", equalTo("it-dawn"))
                .body("figures[0].citations[0].date", equalTo("2022-04-16"))
                .body("figures[0].sentence.end", equalTo(82))
                .body("figures[1].qualifier", equalTo("at least"))
                .body("figures[1].source", equalTo("Khost Gazette"))
                .body("sources.articles", equalTo(2))
                .body("sources.roots.outlet.name", containsInAnyOrder("Dawn", "Khost Gazette"));
    }

    @Test
    void anEarlierMomentKnowsOnlyWhatWasStoredThen() {
        here().queryParam("asOf", "2020-01-01")
                .get(EVENTS)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        given().queryParam("asOf", "2020-01-01")
                .get(EVENTS + "/" + AIRSTRIKE)
                .then()
                .statusCode(404)
                .body("type", equalTo("https://watchline.org/problems/event-not-found"));
    }

    @Test
    void eventsStandOnAMap() {
        here().accept("application/geo+json")
                .queryParam("limit", 1_000)
                .get(EVENTS)
                .then()
                .statusCode(200)
                .contentType("application/geo+json")
                .body("type", equalTo("FeatureCollection"))
                .body("features", hasSize(0));
    }

    @Test
    void eventsAreATableThatSpreadsheetsOpenSafely() {
        // When
        String table = here().accept("text/csv")
                .queryParam("type", "ASSAULT")
                .get(EVENTS)
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .extract()
                .asString();

        // Then
        assertThat(table.lines()).hasSize(2).first().asString().startsWith("id,type,modes,date");
        assertThat(table).contains(AIRSTRIKE + ",ASSAULT,aerial,2022-04-16,day");
    }

    @Test
    void aLinkLeadsToTheNextPage() {
        here().queryParam("limit", 1)
                .accept("text/csv")
                .get(EVENTS)
                .then()
                .header("Link", containsString("rel=\"next\""));
        here().accept("image/png").get(EVENTS).then().statusCode(406);
    }

    @Test
    void allEventsCanBeAskedFor() {
        given().get(EVENTS).then().statusCode(200).body("items.size()", greaterThanOrEqualTo(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "00000000-0000-0000-0000-000000000000", "%00", "a'b", "\uD83D\uDD34"})
    void knowsNothingOfOtherEvents(String id) {
        given().get(EVENTS + "/{id}", id)
                .then()
                .statusCode(404)
                .body("type", equalTo("https://watchline.org/problems/event-not-found"));
    }

    @ParameterizedTest
    @CsvSource({
        "type, WAR",
        "type, assault",
        "clock, noon",
        "sort, date",
        "actual, yes",
        "modality, rumoured",
        "from, yesterday",
        "asOf, 2022-13-01",
        "asOf, 9999-01-01",
        "grouped, 1",
        "article, x'y",
        "limit, 0",
        "limit, 101",
        "cursor, abc",
        "actor, 'a\0b'",
        "colour, red"
    })
    void refusesWhatItCannotMean(String name, String value) {
        given().queryParam(name, value).get(EVENTS).then().statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\"; drop table x; --", "%", "\uD83D\uDD34", "{}", "{\"a\"}", "\\"})
    void takesAnyCharactersForAnId(String id) {
        for (String name : List.of("actor", "recipient", "location", "entity", "mode")) {
            given().queryParam(name, id).get(EVENTS).then().statusCode(200).body("items", hasSize(0));
        }
    }

    @Test
    void refusesTooMuchAndOtherMethods() {
        given().queryParam("actor", "x".repeat(3_000)).get(EVENTS).then().statusCode(400);
        given().queryParam("actor", "  ").get(EVENTS).then().statusCode(200);
        given().contentType("application/json").delete(EVENTS).then().statusCode(405);
    }

    @Test
    void aCursorBelongsToItsList() {
        String cursor = here().queryParam("limit", 1).get(EVENTS).jsonPath().getString("nextCursor");
        here().queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .queryParam("sort", "oldest")
                .get(EVENTS)
                .then()
                .statusCode(400)
                .body("type", equalTo("https://watchline.org/problems/invalid-cursor"));
    }

    private static RequestSpecification here() {
        return given().queryParam("entity", PLACE);
    }

    private static List<UUID> idsBy(String clock, String sort) {
        return here().queryParam("clock", clock)
                .queryParam("sort", sort)
                .get(EVENTS)
                .jsonPath()
                .getList("items.id", UUID.class);
    }
}
