package org.watchline.gateway.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;

/** Searches by the types of entities after what people decided. */
@QuarkusTest
class SearchTypeIT {

    @Test
    void aRetypedEntityIsFoundByItsNewTypeUntilThatIsTakenBack() {
        // Given
        StoredFixture one =
                StoredFixture.saying("The Potoo Clan met.").mentioning("Potoo Clan", "ORG", "potoo-clan", "Potoo Clan");
        StoredFixture two = StoredFixture.saying("The Potoo Clan wrote to the Potoo League.")
                .mentioning("Potoo Clan", "ORG", "potoo-clan", "Potoo Clan")
                .mentioning("Potoo League", "ORG", "potoo-league", "Potoo League");
        StoredCorpus.store(one, two);
        String before = Instant.now().toString();

        // When
        StoredCorpus.retype("potoo-clan", "NORP");
        String after = Instant.now().toString();

        // Then
        assertThat(found(search("potoo", "type", "NORP"))).containsExactlyInAnyOrder(id(one), id(two));
        assertThat(found(search("potoo", "type", "ORG"))).containsExactly(id(two));
        assertThat(found(search("potoo", "type", "ORG,NORP"))).hasSize(2);
        assertThat(facet(search("potoo"))).containsExactly("NORP 2", "ORG 1");
        assertThat(found(search("potoo", "type", "ORG", "asOf", before))).hasSize(2);
        assertThat(found(search("potoo", "type", "NORP", "asOf", before))).isEmpty();
        assertThat(facet(search("potoo", "asOf", before))).containsExactly("ORG 2");

        // When
        StoredCorpus.takeTypeBack("potoo-clan");

        // Then
        assertThat(found(search("potoo", "type", "NORP"))).isEmpty();
        assertThat(found(search("potoo", "type", "ORG"))).hasSize(2);
        assertThat(facet(search("potoo"))).containsExactly("ORG 2");
        assertThat(found(search("potoo", "type", "NORP", "asOf", after))).hasSize(2);
        assertThat(found(search("potoo", "type", "ORG", "asOf", after))).containsExactly(id(two));
        assertThat(facet(search("potoo", "asOf", after))).containsExactly("NORP 2", "ORG 1");
    }

    @Test
    void aMergedEntityIsFoundByTheTypeOfWhatItIsPartOf() {
        // Given
        StoredFixture article = StoredFixture.saying("The Curassow Post was taken.")
                .mentioning("Curassow Post", "FAC", "curassow-post", "Curassow Post");
        StoredFixture other = StoredFixture.saying("The Curassow Group was seen.")
                .mentioning("Curassow Group", "ORG", "curassow-group", "Curassow Group");
        StoredCorpus.store(article, other);

        // When
        StoredCorpus.merge("curassow-post", "curassow-group");

        // Then
        assertThat(found(search("curassow", "type", "ORG"))).hasSize(2);
        assertThat(found(search("curassow", "type", "FAC"))).isEmpty();
        assertThat(facet(search("curassow"))).containsExactly("ORG 2");
    }

    @Test
    void aSpellingIsFoundByTheTypeOfWhomItIsSaidToMean() {
        // Given
        StoredFixture strange = StoredFixture.saying("A trogon of the Grey Quetzal Decree.")
                .mentioning("Grey Quetzal Decree", "ORG", "u-org-quetzal", "Grey Quetzal Decree");
        StoredFixture other = StoredFixture.saying("A trogon of the Trogon Act.")
                .mentioning("Trogon Act", "LAW", "trogon-act", "Trogon Act");
        StoredFixture third = StoredFixture.saying("A trogon of nobody.");
        StoredCorpus.store(strange, other, third);

        // When
        StoredCorpus.claim("Grey Quetzal Decree", "trogon-act");

        // Then
        assertThat(found(search("trogon", "type", "LAW"))).containsExactlyInAnyOrder(id(strange), id(other));
        assertThat(found(search("trogon", "type", "ORG"))).isEmpty();
    }

    private static String id(StoredFixture article) {
        return article.id().toString();
    }

    private static List<String> found(JsonPath answer) {
        return answer.getList("items.id");
    }

    private static List<String> facet(JsonPath answer) {
        return answer.getList("facets.type.collect { it.value + ' ' + it.count }");
    }

    /** Searches for words, with further parameters and their values in turn. */
    private static JsonPath search(String words, String... more) {
        RequestSpecification request = given().queryParam("q", words).queryParam("facets", "type");
        for (int i = 0; i < more.length; i += 2) {
            request.queryParam(more[i], more[i + 1]);
        }
        return request.get("/api/v1/articles").then().statusCode(200).extract().jsonPath();
    }
}
