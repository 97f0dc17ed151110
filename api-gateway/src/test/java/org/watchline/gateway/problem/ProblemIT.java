package org.watchline.gateway.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemIT {

    @Test
    void tellsOfUnknownPaths() {
        for (String path :
                List.of("/nowhere", "/api/v1/nowhere", "/api/v2/articles", "/q/nowhere", "/console/none.js")) {
            given().get(path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("https://watchline.org/problems/not-found"))
                    .body("status", equalTo(404));
        }
    }

    @Test
    void countsProblemsByTheirType() {
        given().get("/api/v1/articles?limit=0").then().statusCode(400);

        given().get("/q/metrics")
                .then()
                .body(containsString("watchline_gateway_problems_total{type=\"invalid-parameter\"}"));
    }

    @Test
    void tellsOfWrongMethods() {
        given().contentType("application/json")
                .body("{}")
                .delete("/api/v1/articles")
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .body("type", equalTo("https://watchline.org/problems/method-not-allowed"));
    }

    @Test
    void tellsOfFormsThatItCannotSend() {
        given().accept("application/xml")
                .get("/api/v1/articles")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    @Test
    void showsPeopleAPage() {
        given().accept("text/html,application/xhtml+xml")
                .get("/articles/00000000-0000-5000-8000-000000000000")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("The corpus has no such article"));
        given().accept("text/html").get("/api/v1/nowhere").then().contentType("application/problem+json");
    }

    @Test
    void describesTheApi() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("info.title", equalTo("Watchline"))
                .body("paths.'/api/v1/articles'", hasKey("get"))
                .body("paths.'/api/v1/articles'", hasKey("post"))
                .body("paths", hasKey("/api/v1/articles/{id}/annotations"))
                .body("paths", hasKey("/api/v1/stream"))
                .body("components.schemas", hasKey("Problem"))
                .body("components.parameters", hasKey("q"))
                .body("components.schemas.Event.properties.claimedBy.description", containsString("responsibility"))
                .body("components.schemas.Citation.description", containsString("source"))
                .body("components.schemas.Reference.maxItems", equalTo(2))
                .body("components.schemas.Event.required", hasItems("id", "claimedBy", "killed"))
                .body("components.schemas.Event.properties.id.type", equalTo("string"))
                .body("components.schemas.Event.properties.claimedBy.type", contains("string", "null"))
                .body("components.schemas.Event.properties.killed.anyOf", hasSize(2));
        given().get("/q/health/ready").then().statusCode(200);
    }
}
