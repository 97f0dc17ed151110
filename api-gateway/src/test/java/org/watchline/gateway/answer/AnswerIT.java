package org.watchline.gateway.answer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;

@QuarkusTest
class AnswerIT {

    private static final Pattern LINK = Pattern.compile("<([^>]+)>; rel=\"([a-z]+)\"");

    @Test
    void answersNotModifiedWhileAnAnswerHolds() {
        // Given
        StoredFixture article =
                StoredFixture.saying("Elders of the bilby met.").mentioning("bilby", "NORP", "answer-bilby", "Bilby");
        StoredCorpus.store(article);

        for (String route : List.of(
                "/api/v1/articles/" + article.id(),
                "/api/v1/articles/" + article.id() + "/annotations",
                "/api/v1/entities/answer-bilby",
                "/api/v1/articles?q=bilby")) {
            // When
            String tag = given().urlEncodingEnabled(false)
                    .get(route)
                    .then()
                    .statusCode(200)
                    .extract()
                    .header("ETag");

            // Then
            assertThat(tag).as(route).startsWith("W/\"");
            given().urlEncodingEnabled(false)
                    .header("If-None-Match", tag)
                    .get(route)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag);
            given().urlEncodingEnabled(false)
                    .header("If-None-Match", "W/\"other\"")
                    .get(route)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void linksLeadThroughAllPages() {
        // Given
        for (int i = 0; i < 3; i++) {
            StoredCorpus.store(StoredFixture.saying("A dunnart & friends, number " + i));
        }

        // When
        Response first = given().queryParam("q", "dunnart \"& friends\" or dunnart")
                .queryParam("limit", 2)
                .get("/api/v1/articles");
        Response second = given().urlEncodingEnabled(false).get(link("next", first));

        // Then
        first.then().statusCode(200).body("items", hasSize(2));
        second.then().statusCode(200).body("items", hasSize(1)).body("nextCursor", nullValue());
        assertThat(link("next", second)).isNull();
        given().urlEncodingEnabled(false)
                .get(link("first", second))
                .then()
                .body("items[0].id", equalTo(first.jsonPath().getString("items[0].id")));
    }

    @Test
    void linksKeepWhateverWasAskedFor() {
        // Given
        StoredCorpus.store(StoredFixture.saying("A quoll of {x}."), StoredFixture.saying("A quoll of 100%."));

        for (String query : List.of("q=quoll&source=&tag=", "q=quoll+-%7Bx%7D0", "q=quoll+-100%2525&limit=1")) {
            // When
            Response answer = given().urlEncodingEnabled(false).get("/api/v1/articles?" + query);

            // Then
            answer.then().statusCode(200);
            given().urlEncodingEnabled(false)
                    .get(link("first", answer))
                    .then()
                    .statusCode(200)
                    .body("items.id", equalTo(answer.jsonPath().getList("items.id")));
        }
    }

    @Test
    void compressesForClientsThatCanReadIt() {
        // Given
        StoredFixture article = StoredFixture.saying("A potoroo. ".repeat(2_000));
        StoredCorpus.store(article);

        // When / Then
        given().header("Accept-Encoding", "gzip")
                .get("/api/v1/articles/{id}", article.id())
                .then()
                .statusCode(200)
                .header("Content-Encoding", "gzip")
                .body("text", startsWith("A potoroo."));
    }

    @Test
    void tellsOtherSitesNothingByDefault() {
        given().header("Origin", "https://desk.example.org")
                .get("/api/v1/articles")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    private static String link(String relation, Response answer) {
        return answer.headers().getValues("Link").stream()
                .flatMap(value -> LINK.matcher(value).results())
                .filter(found -> found.group(2).equals(relation))
                .map(found -> found.group(1))
                .findFirst()
                .orElse(null);
    }
}
