package org.watchline.gateway.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.access.Scope;
import org.watchline.gateway.StoreStub;

@QuarkusTest
@TestProfile(KeysProfile.class)
class AuthorIT {

    @Test
    void nobodySignsWithAnothersName() {
        // Given
        String key = GivenKeys.allowing(Scope.ADMIN);
        String article = UUID.randomUUID().toString();

        // When
        takeDown(key, article, "{\"author\": \"Chief\", \"reason\": \"none\"}");
        takeDown(key, article, "{\"reason\": \"none\"}");

        // Then
        assertThat(StoreStub.commands().stream().filter(command -> command.contains(article)))
                .hasSize(2)
                .allSatisfy(command -> assertThat(command)
                        .contains("\"author\":\"" + GivenKeys.nameOf(key) + "\"")
                        .doesNotContain("Chief"));
    }

    @Test
    void aListOfFeedsIsImportedUnderTheNameOfTheKeyToo() {
        // Given
        String key = GivenKeys.allowing(Scope.CURATE);
        String url = "https://gazette.example/" + UUID.randomUUID();

        // When
        given().header("X-API-Key", key)
                .queryParam("author", "Chief")
                .contentType("text/x-opml")
                .body("<opml version=\"2.0\"><body><outline xmlUrl=\"%s\"/></body></opml>".formatted(url))
                .post("/api/v1/feeds/opml")
                .then()
                .statusCode(200);

        // Then
        assertThat(StoreStub.commands().stream().filter(command -> command.contains(url)))
                .singleElement()
                .satisfies(command ->
                        assertThat(command).contains(GivenKeys.nameOf(key)).doesNotContain("Chief"));
    }

    private static void takeDown(String key, String article, String body) {
        given().header("X-API-Key", key)
                .contentType("application/json")
                .body(body)
                .delete("/api/v1/articles/" + article)
                .then()
                .statusCode(204);
    }
}
