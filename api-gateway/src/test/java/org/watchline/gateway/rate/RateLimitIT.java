package org.watchline.gateway.rate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.contracts.access.Scope;
import org.watchline.gateway.access.GivenKeys;

@QuarkusTest
@TestProfile(RateLimitIT.Narrow.class)
class RateLimitIT {

    /** A minute fills none of them in the time that a test takes. */
    public static final class Narrow implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "watchline.gateway.access", "keys",
                    "watchline.gateway.limits.reads", "3",
                    "watchline.gateway.limits.submissions", "3",
                    "watchline.gateway.limits.exports", "1",
                    "watchline.gateway.limits.failures", "2");
        }
    }

    @Test
    void aKeyThatAsksTooMuchWaitsAndOthersDoNot() {
        // Given
        String eager = GivenKeys.allowing(Scope.READ);
        String other = GivenKeys.allowing(Scope.READ);

        // When
        for (int i = 0; i < 3; i++) {
            as(eager).get("/api/v1/entities").then().statusCode(200);
        }
        Response refused = as(eager).get("/api/v1/entities");

        // Then
        refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("type", equalTo("https://watchline.org/problems/too-many-requests"));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 20);
        as(other).get("/api/v1/entities").then().statusCode(200);
        as(eager).get("/q/metrics").then().statusCode(200);
    }

    @Test
    void everyArticleOfASubmissionCounts() {
        // Given
        String key = GivenKeys.allowing(Scope.SUBMIT);

        // When, then: the stub answers for two articles whatever it is sent
        submit(key).then().statusCode(202);
        submit(key).then().statusCode(202);
        submit(key).then().statusCode(429);
    }

    @Test
    void exportsAreCountedApart() {
        String key = GivenKeys.allowing(Scope.READ);

        as(key).get("/api/v1/export?format=jsonl&q=nothing-at-all").then().statusCode(200);
        as(key).get("/api/v1/export?format=jsonl&q=nothing-at-all").then().statusCode(429);
        as(key).get("/api/v1/entities").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/export/", "/api/v1/export;a=b", "/api/v1;a/export", "/api//v1/./export"})
    void anotherSpellingOfAnAddressIsNoWayRound(String spelling) {
        String key = GivenKeys.allowing(Scope.READ);

        as(key).get("/api/v1/export?format=jsonl&q=nothing-at-all").then().statusCode(200);
        as(key).urlEncodingEnabled(false).get(spelling + "?format=jsonl").then().statusCode(429);
    }

    @Test
    void whoTriesKeysWaitsWhileThoseWithOneGoOn() {
        // Given
        String key = GivenKeys.allowing(Scope.READ);

        // When
        Response last = as(GivenKeys.unknown()).get("/api/v1/entities");
        for (int i = 0; i < 3 && last.statusCode() == 401; i++) {
            last = as(GivenKeys.unknown()).get("/api/v1/entities");
        }

        // Then
        assertThat(last.statusCode()).isEqualTo(429);
        given().multiPart("key", GivenKeys.unknown()).post("/login").then().statusCode(429);
        as(key).get("/api/v1/entities").then().statusCode(200);
    }

    private static Response submit(String key) {
        return as(key).contentType("application/json")
                .body("{\"text\": \"Talks.\"}")
                .post("/api/v1/articles");
    }

    private static RequestSpecification as(String key) {
        return given().header("X-API-Key", key);
    }
}
