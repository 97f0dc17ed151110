package org.watchline.gateway.answer;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What pages of other sites may do once their origin is listed. */
@QuarkusTest
@TestProfile(OtherSitesIT.OneOriginListed.class)
class OtherSitesIT {

    private static final String LISTED = "https://desk.example.org";

    /** A gateway that lists one origin. */
    public static final class OneOriginListed implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.cors.enabled", "true", "quarkus.http.cors.origins", LISTED);
        }
    }

    @Test
    void listedOriginsMayRead() {
        given().header("Origin", LISTED)
                .get("/api/v1/articles")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", LISTED)
                .header("Access-Control-Expose-Headers", containsString("Link"));
    }

    @Test
    void othersMayNot() {
        given().header("Origin", "https://evil.example.org")
                .get("/api/v1/articles")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void nobodyMayWrite() {
        given().header("Origin", LISTED)
                .contentType("application/json")
                .body("{\"text\": \"x\"}")
                .post("/api/v1/articles")
                .then()
                .statusCode(403)
                .body("type", equalTo("https://watchline.org/problems/cross-site"));
    }
}
