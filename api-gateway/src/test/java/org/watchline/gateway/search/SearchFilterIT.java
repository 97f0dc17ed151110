package org.watchline.gateway.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;

/** What the filters of a search mean. */
@QuarkusTest
class SearchFilterIT {

    private static final String ARTICLES = "/api/v1/articles";

    @Test
    void aProvinceStandsForItsTownsAndACountryForItself() {
        // Given
        StoredFixture article = StoredFixture.saying("A caracara was seen in Miranshah.")
                .mentioning("Miranshah", "GPE", "miranshah", "Miranshah");
        StoredCorpus.store(article, StoredFixture.saying("A caracara was seen elsewhere."));

        // When / Then
        for (String place : List.of("miranshah", "north-waziristan", "khyber-pakhtunkhwa")) {
            given().queryParam("q", "caracara")
                    .queryParam("place", place)
                    .get(ARTICLES)
                    .then()
                    .body("items.id", contains(article.id().toString()));
        }
        for (String place : List.of("razmak", "pakistan")) {
            given().queryParam("q", "caracara")
                    .queryParam("place", place)
                    .get(ARTICLES)
                    .then()
                    .body("items", hasSize(0));
        }
    }

    @Test
    void typesAreGivenSeveralTimesOrSeparatedByCommas() {
        // Given
        StoredFixture person = StoredFixture.saying("Sher Gul saw a seriema.")
                .mentioning("Sher Gul", "PERSON", "u-person-seriema", "Sher Gul");
        StoredFixture group = StoredFixture.saying("The Ridge League saw a seriema.")
                .mentioning("Ridge League", "ORG", "seriema-league", "Ridge League");
        StoredCorpus.store(person, group);

        // When / Then
        given().queryParam("q", "seriema")
                .queryParam("type", "PERSON,ORG")
                .get(ARTICLES)
                .then()
                .body("items", hasSize(2));
        given().queryParam("q", "seriema")
                .queryParam("type", "PERSON", "LAW")
                .get(ARTICLES)
                .then()
                .body("items.id", contains(person.id().toString()));
    }

    @Test
    void aNameWithinAPhraseIsNotSearchedByOtherNames() {
        // Given
        StoredCorpus.store(StoredFixture.saying("The hoatzin of Noor Wali Mehsud flew.")
                .mentioning("Noor Wali Mehsud", "PERSON", "noor-wali-mehsud", "Noor Wali Mehsud"));

        // When / Then
        given().queryParam("q", "hoatzin Noor Wali Mehsud")
                .get(ARTICLES)
                .then()
                .body("alsoSearched.entityId", hasItem("noor-wali-mehsud"));
        given().queryParam("q", "\"hoatzin of Noor Wali Mehsud\"")
                .get(ARTICLES)
                .then()
                .body("items", hasSize(1))
                .body("alsoSearched", empty());
    }

    @Test
    void anArticleWithoutATitleHasNone() {
        // Given
        StoredCorpus.store(StoredFixture.saying("A jabiru without a title."));

        // When / Then
        given().queryParam("q", "jabiru")
                .get(ARTICLES)
                .then()
                .body("items", hasSize(1))
                .body("items[0].titleHtml", nullValue());
    }
}
