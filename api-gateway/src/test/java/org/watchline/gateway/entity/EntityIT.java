package org.watchline.gateway.entity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.annotation.Annotations;
import org.watchline.contracts.annotation.Role;
import org.watchline.contracts.annotation.Tokens;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;

@QuarkusTest
class EntityIT {

    private static final String ENTITIES = "/api/v1/entities";

    @BeforeAll
    static void storeArticles() {
        StoredCorpus.store(
                StoredFixture.saying("Noor Wali Mehsud spoke in Wana.")
                        .published("2021-05-01T00:00:00Z")
                        .from("Khyber Ledger")
                        .mentioning("Noor Wali Mehsud", "PERSON", "noor-wali", "Noor Wali Mehsud")
                        .mentioning("Wana", "GPE", "wana", "Wana"),
                StoredFixture.saying("Mufti Noor Wali was named again.")
                        .published("2022-05-01T00:00:00Z")
                        .from("The Khyber Ledger")
                        .mentioning("Noor Wali", "PERSON", "noor-wali", "Noor Wali Mehsud"),
                StoredFixture.saying("Nur Muhammad met 100%_sure people.")
                        .mentioning("Nur Muhammad", "PERSON", "u-person-0badcafe", "Nur Muhammad"),
                StoredFixture.saying("Nur Muhammad, leader of the Ridge League, met Sher Gul.")
                        .published("2022-06-01T00:00:00Z")
                        .mentioning("Ridge League", "ORG", "ridge-league", "Ridge League")
                        .finding(naming(new Role("u-person-0badcafe", "leader", "ridge-league", null, 14, 20))),
                StoredFixture.saying("Sher Gul, leader of the Ridge League, denied it.")
                        .published("2022-06-01T00:00:00Z")
                        .mentioning("Sher Gul", "PERSON", "u-person-5e7", "Sher Gul")
                        .mentioning("Ridge League", "ORG", "ridge-league", "Ridge League")
                        .finding(naming(new Role("u-person-5e7", "leader", "ridge-league", null, 10, 16))),
                StoredFixture.saying("Sher Gul, chief of the Ridge League, kept silent.")
                        .published("2022-05-20T00:00:00Z")
                        .mentioning("Sher Gul", "PERSON", "u-person-5e7", "Sher Gul")
                        .mentioning("Ridge League", "ORG", "ridge-league", "Ridge League")
                        .finding(naming(new Role("u-person-5e7", "chief", "ridge-league", null, 10, 15))),
                StoredFixture.saying("Ashraf Ghani left.")
                        .mentioning("Ashraf Ghani", "PERSON", "ashraf-ghani", "Ashraf Ghani"));
    }

    @Test
    void tellsSpellingsPeriodAndCompanyOfAnEntity() {
        given().get(ENTITIES + "/noor-wali")
                .then()
                .statusCode(200)
                .body("id", equalTo("noor-wali"))
                .body("name", equalTo("Noor Wali Mehsud"))
                .body("type", equalTo("PERSON"))
                .body("articles", equalTo(2))
                .body("firstSeen", equalTo("2021-05-01T00:00:00Z"))
                .body("lastSeen", equalTo("2022-05-01T00:00:00Z"))
                .body("names.name", contains("Noor Wali", "Noor Wali Mehsud"))
                .body("related.id", contains("wana"));
    }

    @Test
    void anEntityThatIsNotInTheKnowledgeBaseHasAPageLikeAnyOther() {
        given().get(ENTITIES + "/u-person-0badcafe")
                .then()
                .statusCode(200)
                .body("name", equalTo("Nur Muhammad"))
                .body("kind", equalTo("unlisted"))
                .body("articles", equalTo(1));
        given().get(ENTITIES + "/u-person-0badcafe/articles").then().body("items", hasSize(1));
        assertThat(idsFor("nur muh")).contains("u-person-0badcafe");
    }

    @Test
    void findsEntitiesByPartsOfNamesAndMisspelt() {
        assertThat(idsFor("noor wali m")).first().isEqualTo("noor-wali");
        assertThat(idsFor("wali")).contains("noor-wali");
        assertThat(idsFor("Nor Wali Mehsod")).contains("noor-wali");
        assertThat(idsFor("%")).isEmpty();
    }

    @Test
    void tellsWhoHeldARoleWithTheSentenceThatSaysSo() {
        given().get(ENTITIES + "/ridge-league")
                .then()
                .statusCode(200)
                .body("heldBy[0].person.id", equalTo("u-person-0badcafe"))
                .body("heldBy[0].role", equalTo("leader"))
                .body("heldBy[0].leads", equalTo(true))
                .body(
                        "heldBy[0].evidence[0].sentence",
                        equalTo("Nur Muhammad, leader of the Ridge League, met Sher Gul."))
                .body("heldBy[0].evidence[0].start", equalTo(14))
                .body("heldBy[0].alsoHeldBy.id", contains("u-person-5e7"));
        given().get(ENTITIES + "/u-person-5e7")
                .then()
                .body("roles[0].org.name", equalTo("Ridge League"))
                .body("roles[0].alsoHeldBy.id", contains("u-person-0badcafe"));
    }

    @Test
    void titlesOfOneRoleAreOneRow() {
        given().get(ENTITIES + "/u-person-5e7")
                .then()
                .body("roles", hasSize(1))
                .body("roles[0].role", equalTo("leader"))
                .body("roles[0].articles", equalTo(2))
                .body("roles[0].firstSeen", equalTo("2022-05-20T00:00:00Z"));
    }

    @Test
    void tellsRolesOfTheKnowledgeBaseWithTheirDates() {
        given().get(ENTITIES + "/ashraf-ghani")
                .then()
                .statusCode(200)
                .body("roles[0].role", equalTo("president"))
                .body("roles[0].terms[0].from", equalTo("2014-09-29"))
                .body("roles[0].articles", equalTo(0))
                .body("knowledge.kind", notNullValue())
                .body("knowledge.aliases", hasItem("Ghani"));
    }

    @Test
    void tellsActivityPlacesOutletsAndNewestArticles() {
        given().get(ENTITIES + "/noor-wali")
                .then()
                .body("activity.unit", equalTo("WEEK"))
                .body("activity.periods", hasSize(53))
                .body("activity.periods[0].articles", equalTo(1))
                .body("activity.periods[1].articles", equalTo(0))
                .body("outlets.name", contains("Khyber Ledger"))
                .body("newest", hasSize(2))
                .body("basis.articles", equalTo(2))
                .body("basis.of", equalTo(2));
    }

    @Test
    void drawsUpWhoStandsTogether() {
        given().queryParam("type", "GPE")
                .get(ENTITIES + "/noor-wali/related")
                .then()
                .statusCode(200)
                .body("items.id", contains("wana"))
                .body("items[0].articles", equalTo(1));
        given().get(ENTITIES + "/noor-wali/network")
                .then()
                .statusCode(200)
                .body("nodes.id", contains("noor-wali", "wana"))
                .body("edges", hasSize(1))
                .body("edges[0].articles", equalTo(1));
        given().get(ENTITIES + "/noor-wali/timeline").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void findsAnEntityByANameInAnotherScript() {
        assertThat(idsFor("اشرف غنی")).contains("ashraf-ghani");
    }

    @Test
    void theMostMentionedComeFirst() {
        List<Integer> mentions = given().get(ENTITIES).jsonPath().getList("items.mentions");

        assertThat(mentions).isSortedAccordingTo(Comparator.reverseOrder()).hasSizeGreaterThan(2);
    }

    @Test
    void knewAMomentAgoWhatItKnowsNowAndNothingLongBefore() {
        String moment = Instant.now().toString();
        for (String path : List.of("", "/related", "/network", "/timeline", "/articles")) {
            given().queryParam("asOf", moment)
                    .get(ENTITIES + "/noor-wali" + path)
                    .then()
                    .statusCode(200);
        }
        given().queryParam("asOf", moment)
                .get(ENTITIES + "/noor-wali")
                .then()
                .body("articles", equalTo(2))
                .body("names.name", contains("Noor Wali", "Noor Wali Mehsud"))
                .body("related.id", contains("wana"))
                .body("activity.periods", hasSize(53));
        given().queryParam("asOf", moment)
                .get(ENTITIES + "/ridge-league")
                .then()
                .body("heldBy.person.id", hasItem("u-person-0badcafe"));
        given().queryParam("asOf", "2001-01-01")
                .get(ENTITIES + "/noor-wali")
                .then()
                .body("articles", equalTo(0));
        given().queryParam("asOf", "2999-01-01")
                .get(ENTITIES + "/noor-wali")
                .then()
                .statusCode(400);
    }

    @Test
    void listsForAnEarlierMomentOnlyWhomItKnew() {
        String now = Instant.now().toString();

        given().queryParam("asOf", "2001-01-01").get(ENTITIES).then().body("items", hasSize(0));
        given().queryParam("asOf", "2001-01-01")
                .queryParam("q", "Nur Muhammad")
                .get(ENTITIES)
                .then()
                .body("items", hasSize(0));
        given().queryParam("asOf", now)
                .queryParam("q", "Nur Muhammad")
                .get(ENTITIES)
                .then()
                .body("items.id", hasItem("u-person-0badcafe"));
        assertThat(given().queryParam("asOf", now).get(ENTITIES).jsonPath().getList("items.mentions", Integer.class))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .hasSizeGreaterThan(2);
    }

    @Test
    void walksThroughAllEntities() {
        // Given
        List<String> walked = new ArrayList<>();
        String cursor = "";

        // When
        do {
            JsonPath page = given().queryParam("limit", 1)
                    .queryParam("type", "PERSON")
                    .queryParam("cursor", cursor)
                    .get(ENTITIES)
                    .jsonPath();
            walked.addAll(page.getList("items.id", String.class));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        // Then
        assertThat(walked)
                .contains("noor-wali", "u-person-0badcafe")
                .doesNotContain("wana")
                .doesNotHaveDuplicates();
    }

    @Test
    void listsTheArticlesOfAnEntityNewestFirst() {
        given().get(ENTITIES + "/noor-wali/articles")
                .then()
                .statusCode(200)
                .body("items.publishedAt", contains("2022-05-01T00:00:00Z", "2021-05-01T00:00:00Z"));
    }

    @Test
    void knowsNothingOfOtherEntities() {
        for (String path : List.of(
                "/nobody", "/nobody/articles", "/nobody/related", "/nobody/network", "/nobody/timeline", "/%27%25")) {
            given().get(ENTITIES + path)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("https://watchline.org/problems/entity-not-found"));
        }
        given().queryParam("type", "ANIMAL").get(ENTITIES).then().statusCode(400);
        given().queryParam("q", "Wana").get(ENTITIES).then().body("items.id", hasItem("wana"));
    }

    private static List<String> idsFor(String name) {
        return given().queryParam("q", name)
                .get(ENTITIES)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }

    private static Annotations naming(Role role) {
        Tokens none = new Tokens(List.of(), List.of(), List.of(), List.of());
        return new Annotations(
                List.of(),
                none,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(role),
                List.of(),
                List.of(),
                List.of());
    }
}
