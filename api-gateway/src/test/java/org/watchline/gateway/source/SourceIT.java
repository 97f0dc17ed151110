package org.watchline.gateway.source;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Citation;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.annotation.Extent;
import org.watchline.contracts.annotation.Tokens;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;

@QuarkusTest
class SourceIT {

    private static final String SOURCES = "/api/v1/sources";
    private static final String CITATIONS = "/api/v1/citations";
    private static final String RIDGE = "ridge-gazette";
    private static final String VALLEY = "valley-times";

    private static final StoredFixture ARTICLE = StoredFixture.saying(
                    "Quarrymen struck in Tarnok (Ridge Gazette, March 3, 2022; @tarnok_desk).")
            .titled("Strike in Tarnok")
            .from("The Valley Times")
            .published("2022-03-05T00:00:00Z")
            .finding(resting(
                    List.of(
                            new Citation(28, 42, "Ridge Gazette", null, "2022-03-03", null, 0, null),
                            new Citation(59, 71, "X", "x-platform", null, "@tarnok_desk", 0, null)),
                    List.of(event("ev-1", List.of(0)))));

    @BeforeAll
    static void storeArticles() {
        StoredCorpus.store(
                ARTICLE,
                StoredFixture.saying("The quarry of Tarnok reopened (Ridge Gazette, March 3, 2022).")
                        .from("valleytimes.com")
                        .published("2022-03-06T00:00:00Z")
                        .finding(resting(
                                List.of(new Citation(31, 45, "Ridge Gazette", null, "2022-03-03", null, 0, null)),
                                List.of())),
                StoredFixture.saying("Tarnok paid its quarrymen (Valley Times, March 5, 2022).")
                        .from("Ridge Gazette")
                        .published("2022-04-10T00:00:00Z")
                        .finding(resting(
                                List.of(new Citation(27, 39, "Valley Times", null, "2022-03-05", null, 0, null)),
                                List.of())),
                StoredFixture.saying("Tarnok paid its quarrymen, says nobody.").from("Hill Post"));
    }

    @Test
    void countsWhatAnOutletPublishedAndWhoCitesIt() {
        given().get(SOURCES + "/" + RIDGE)
                .then()
                .statusCode(200)
                .body("name", equalTo("Ridge Gazette"))
                .body("listed", equalTo(false))
                .body("articles", equalTo(1))
                .body("citations", equalTo(2))
                .body("citingArticles", equalTo(2))
                .body("firstSeen", equalTo("2022-04-10T00:00:00Z"))
                .body("citedBy.source.id", hasItem(VALLEY))
                .body("cites.source.id", contains(VALLEY))
                .body("newest.publishedAt", contains("2022-04-10T00:00:00Z"))
                .body("gaps.date", contains("2022-03-03"));
    }

    @Test
    void theSentenceThatRestsOnASourceIsTold() {
        given().get(SOURCES + "/" + RIDGE)
                .then()
                .body("claims", hasSize(2))
                .body("claims[1].articleId", equalTo(ARTICLE.id().toString()))
                .body(
                        "claims[1].sentence",
                        equalTo("Quarrymen struck in Tarnok (Ridge Gazette, March 3, 2022; @tarnok_desk)."))
                .body("claims[1].start", equalTo(28))
                .body("claims[1].end", equalTo(42))
                .body("claims[1].source.id", equalTo(VALLEY))
                .body("claims[1].written", equalTo("Ridge Gazette"))
                .body("claims[1].date", equalTo("2022-03-03"))
                .body("claims[1].events", contains("ev-1"));
    }

    @Test
    void oneOutletIsRecognisedByDifferentSpellings() {
        given().get(SOURCES + "/" + VALLEY)
                .then()
                .statusCode(200)
                .body("articles", equalTo(1))
                .body("citingArticles", equalTo(1));
        given().queryParam("q", "valley tmes").get(SOURCES).then().body("items.id", hasItem(VALLEY));
    }

    @Test
    void listsWhatIsCitedAndNotHeld() {
        JsonPath gaps = given().queryParam("limit", 100).get(SOURCES + "/gaps").jsonPath();

        assertThat(gaps.getString("matching")).isNotBlank();
        assertThat(gaps.getList("items.source.id", String.class))
                .contains(RIDGE, "x-platform")
                .doesNotContain(VALLEY);
        given().queryParam("source", RIDGE)
                .get(SOURCES + "/gaps")
                .then()
                .body("items", hasSize(1))
                .body("items[0].articles", equalTo(2))
                .body("items[0].citations", equalTo(2));
        given().queryParam("source", "x-platform")
                .get(SOURCES + "/gaps")
                .then()
                .body("items[0].handle", equalTo("@tarnok_desk"))
                .body("items[0].date", nullValue());
    }

    @Test
    void drawsUpWhoCitesWhomAlsoOfAPeriodAndOfASearch() {
        given().queryParam("source", RIDGE)
                .get(SOURCES + "/graph")
                .then()
                .statusCode(200)
                .body("edges.from", hasItems(VALLEY, RIDGE))
                .body("nodes.id", hasItems(VALLEY, RIDGE))
                .body("basis.articles", notNullValue());
        given().queryParam("source", RIDGE)
                .queryParam("from", "2022-04-01")
                .queryParam("to", "2022-04-30")
                .get(SOURCES + "/graph")
                .then()
                .body("edges.from", contains(RIDGE))
                .body("edges.to", contains(VALLEY));
        given().queryParam("q", "quarrymen struck tarnok")
                .get(SOURCES + "/graph")
                .then()
                .body("edges.to", containsInAnyOrder(RIDGE, "x-platform"));
    }

    @Test
    void walksThroughSourcesGapsAndCitations() {
        assertThat(walk(SOURCES, "items.id")).contains(RIDGE, VALLEY).doesNotHaveDuplicates();
        assertThat(walk(SOURCES + "/gaps", "items.source.id")).contains(RIDGE, "x-platform");
        assertThat(walk(CITATIONS, "items.written")).contains("Ridge Gazette", "Valley Times", "X");
    }

    @Test
    void filtersCitationsByArticleSourceAndPeriod() {
        given().queryParam("article", ARTICLE.id())
                .get(CITATIONS)
                .then()
                .statusCode(200)
                .body("items.written", containsInAnyOrder("Ridge Gazette", "X"));
        given().queryParam("source", RIDGE)
                .queryParam("to", "2022-03-05")
                .get(CITATIONS)
                .then()
                .body("items.articleId", everyItem(equalTo(ARTICLE.id().toString())))
                .body("items", hasSize(1));
    }

    @Test
    void countsIndependentSourcesOfASearch() {
        given().queryParam("q", "quarrymen tarnok")
                .get("/api/v1/articles/independence")
                .then()
                .statusCode(200)
                .body("articles", equalTo(3))
                .body("independentSources", notNullValue())
                .body("roots.outlet.name", hasItem("Hill Post"))
                .body("basis.articles", equalTo(3))
                .body("basis.of", equalTo(3));
    }

    @Test
    void knewNothingBeforeTheFirstArticle() {
        given().queryParam("asOf", "2001-01-01")
                .get(SOURCES + "/" + RIDGE)
                .then()
                .statusCode(404);
        given().queryParam("asOf", "2001-01-01")
                .get(CITATIONS)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        for (String path : List.of(SOURCES, SOURCES + "/gaps", SOURCES + "/graph")) {
            given().queryParam("asOf", "2001-01-01").get(path).then().statusCode(200);
        }
    }

    @Test
    void answersAMomentAgoAsNow() {
        String moment = Instant.now().toString();
        given().queryParam("asOf", moment)
                .get(SOURCES + "/" + RIDGE)
                .then()
                .statusCode(200)
                .body("citations", equalTo(2))
                .body("claims[1].events", contains("ev-1"))
                .body("gaps.date", contains("2022-03-03"));
        given().queryParam("asOf", moment)
                .queryParam("q", "ridge")
                .get(SOURCES)
                .then()
                .body("items.id", hasItem(RIDGE));
        given().queryParam("asOf", moment)
                .queryParam("source", RIDGE)
                .get(SOURCES + "/graph")
                .then()
                .body("edges.from", hasItems(VALLEY, RIDGE));
    }

    @Test
    void aSourceThatWasMergedIsTheWholeForEveryLaterMoment() {
        // Given
        StoredCorpus.store(StoredFixture.saying("Rain fell (Cistern Post).")
                .from("Hill Post")
                .finding(resting(
                        List.of(new Citation(11, 23, "Cistern Post", "it-cistern", null, null, 0, null)), List.of())));
        StoredCorpus.merge("it-cistern", "it-cistern-post");

        // When / Then
        given().queryParam("source", "it-cistern-post")
                .queryParam("asOf", Instant.now().toString())
                .get(CITATIONS)
                .then()
                .body("items.written", contains("Cistern Post"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "%", "'", "خبر", "a b"})
    void knowsNothingOfOtherSources(String id) {
        given().get(SOURCES + "/{id}", id)
                .then()
                .statusCode(404)
                .body("type", equalTo("https://watchline.org/problems/source-not-found"));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        refused(SOURCES, "cursor", "Zm9yZWlnbg");
        refused(SOURCES, "name", "ridge");
        refused(SOURCES, "limit", "0");
        refused(SOURCES, "q", "x".repeat(3_000));
        refused(SOURCES, "asOf", "2999-01-01");
        refused(SOURCES + "/gaps", "cursor", "'");
        refused(SOURCES + "/graph", "from", "yesterday");
        refused(SOURCES + "/graph", "limit", "501");
        refused(CITATIONS, "article", "not-an-id");
        refused(CITATIONS, "cursor", "x");
        refused("/api/v1/articles/independence", "sort", "date");
        given().contentType("application/json").body("{}").post(SOURCES).then().statusCode(405);
        given().queryParam("q", " ").get(SOURCES).then().statusCode(200);
        given().queryParam("q", "\"'%_\\ ; drop")
                .get(SOURCES)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        given().queryParam("source", "' or 1=1").get(CITATIONS).then().body("items", hasSize(0));
        given().get(SOURCES).then().body("items.id", not(hasItem("")));
    }

    private static void refused(String path, String parameter, String value) {
        given().queryParam(parameter, value).get(path).then().statusCode(400);
    }

    private static List<String> walk(String path, String values) {
        List<String> walked = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = given().queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get(path)
                    .jsonPath();
            walked.addAll(page.getList(values, String.class));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return walked;
    }

    private static Annotations resting(List<Citation> citations, List<Event> events) {
        Tokens none = new Tokens(List.of(), List.of(), List.of(), List.of());
        return new Annotations(
                List.of(), none, List.of(), List.of(), List.of(), citations, List.of(), List.of(), List.of(), events);
    }

    private static Event event(String id, List<Integer> citations) {
        return new Event(
                id,
                EventType.PROTEST,
                null,
                0,
                26,
                new Extent(10, 16),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                citations);
    }
}
