package org.watchline.gateway.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;

/** Names that are searched with a title before them. */
@QuarkusTest
class TitledNameIT {

    private static StoredFixture emir;
    private static StoredFixture general;
    private static StoredFixture minister;
    private static StoredFixture predecessor;

    @BeforeAll
    static void storeArticles() {
        emir = StoredFixture.saying("Noor Wali Mehsud kept a lorikeet.")
                .mentioning("Noor Wali Mehsud", "PERSON", "noor-wali-mehsud", "Noor Wali Mehsud");
        general = StoredFixture.saying("Syed Asim Munir kept a lorikeet.")
                .mentioning("Syed Asim Munir", "PERSON", "asim-munir", "Asim Munir");
        minister = StoredFixture.saying("Mohammad Yaqoob kept a lorikeet.")
                .mentioning("Mohammad Yaqoob", "PERSON", "mullah-yaqoob", "Mullah Yaqoob");
        predecessor = StoredFixture.saying("Akhtar Muhammad Mansour kept a lorikeet.")
                .mentioning("Akhtar Muhammad Mansour", "PERSON", "akhtar-mansour", "Akhtar Mansour");
        StoredCorpus.store(emir, general, minister, predecessor);
    }

    @ParameterizedTest
    @CsvSource({
        "lorikeet Moulavi Nur Wali Mahsud, noor-wali-mehsud, Nur Wali Mahsud",
        "mufti nur wali mahsud lorikeet, noor-wali-mehsud, nur wali mahsud",
        "Gen. Asim Munir lorikeet, asim-munir, Asim Munir",
        "lorikeet field marshal (retd) Asim Munir, asim-munir, Asim Munir",
        "Mullah Yaqoob lorikeet, mullah-yaqoob, Mullah Yaqoob",
        "mulla yaqoob lorikeet, mullah-yaqoob, mulla yaqoob",
        "mullah mansur lorikeet, akhtar-mansour, mullah mansur"
    })
    void theTitleNeedNotBeInTheArticle(String query, String entity, String searched) {
        // When
        JsonPath answer = search(query, "any");

        // Then
        assertThat(answer.getList("items.id")).containsExactly(idOf(entity));
        assertThat(answer.getList("alsoSearched.entityId")).containsExactly(entity);
        assertThat(answer.getString("alsoSearched[0].words")).isEqualTo(searched);
    }

    @Test
    void aTitleThatIsMeantIsRequired() {
        assertThat(search("\"Moulavi Noor Wali Mehsud\" lorikeet", "any").getList("items"))
                .isEmpty();
        assertThat(search("Moulavi Noor Wali Mehsud lorikeet", "exact").getList("items"))
                .isEmpty();
        assertThat(search("Noor Wali Mehsud lorikeet", "exact").getList("items"))
                .hasSize(1);
    }

    @Test
    void aTitleBeforeNobodyIsAWordLikeOthers() {
        assertThat(search("Moulavi lorikeet", "any").getList("items")).isEmpty();
        assertThat(search("spokesman Noor Wali Mehsud lorikeet", "any").getList("items"))
                .isEmpty();
    }

    private static String idOf(String entity) {
        return switch (entity) {
            case "noor-wali-mehsud" -> emir.id().toString();
            case "asim-munir" -> general.id().toString();
            case "akhtar-mansour" -> predecessor.id().toString();
            default -> minister.id().toString();
        };
    }

    private static JsonPath search(String query, String spelling) {
        return given().queryParam("q", query)
                .queryParam("spelling", spelling)
                .get("/api/v1/articles")
                .jsonPath();
    }
}
