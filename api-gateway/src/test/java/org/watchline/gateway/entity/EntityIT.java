package org.watchline.gateway.entity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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
                        .mentioning("Noor Wali Mehsud", "PERSON", "noor-wali", "Noor Wali Mehsud")
                        .mentioning("Wana", "GPE", "wana", "Wana"),
                StoredFixture.saying("Mufti Noor Wali was named again.")
                        .published("2022-05-01T00:00:00Z")
                        .mentioning("Noor Wali", "PERSON", "noor-wali", "Noor Wali Mehsud"),
                StoredFixture.saying("Nur Muhammad met 100%_sure people.")
                        .mentioning("Nur Muhammad", "PERSON", "u-person-0badcafe", "Nur Muhammad"));
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
        for (String path : List.of("/nobody", "/nobody/articles")) {
            given().get(ENTITIES + path)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("https://watchline.org/problems/entity-not-found"));
        }
        given().queryParam("type", "ANIMAL").get(ENTITIES).then().statusCode(400);
        given().get(ENTITIES).then().body("items.id", hasItem("wana"));
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
}
