package org.watchline.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchline.embedded.FreePorts;

@QuarkusTest
@TestProfile(OutageIT.NobodyAnswers.class)
class OutageIT {

    /** Points both ways out of the gateway to ports where nobody listens. */
    public static final class NobodyAnswers implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            int port = FreePorts.one();
            return Map.of(
                    "watchline.gateway.ingest-url", "http://127.0.0.1:" + port,
                    "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:" + port + "/watchline",
                    "quarkus.datasource.jdbc.acquisition-timeout", "1S");
        }
    }

    @Test
    void saysThatArticlesCannotBeTaken() {
        given().contentType("application/json")
                .body("{\"text\": \"A text.\"}")
                .post("/api/v1/articles")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("type", equalTo("https://watchline.org/problems/ingest-unavailable"));
    }

    @Test
    void saysThatTheCorpusCannotBeReadAndIsNotReady() {
        given().get("/api/v1/articles")
                .then()
                .statusCode(503)
                .body("type", equalTo("https://watchline.org/problems/corpus-unavailable"));
        given().get("/api/v1/stream").then().statusCode(503).contentType("application/problem+json");
        given().get("/q/health/ready").then().statusCode(503);
        given().get("/q/health/live").then().statusCode(200);
    }
}
