package org.watchline.gateway.guard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GuardIT {

    @Test
    void answersForItsOwnNamesOnly() {
        for (String path : List.of("/", "/api/v1/articles", "/console/console.css", "/q/health", "/q/openapi")) {
            given().header("Host", "rebound.example:8080")
                    .get(path)
                    .then()
                    .statusCode(421)
                    .contentType("application/problem+json")
                    .body("type", equalTo("https://watchline.org/problems/unknown-host"));
        }
        given().header("Host", "localhost:9999").get("/api/v1/articles").then().statusCode(200);
        given().header("Host", "[::1]:8080").get("/api/v1/articles").then().statusCode(200);
    }

    @Test
    void knowsItsNameInHttp2Too() throws Exception {
        // Given
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        HttpRequest question = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/articles"))
                .build();

        // When
        HttpResponse<String> answer = http.send(question, HttpResponse.BodyHandlers.ofString());

        // Then
        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void refusesWritesOfOtherSites() {
        given().header("Origin", "https://evil.example")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/articles")
                .then()
                .statusCode(403)
                .body("type", equalTo("https://watchline.org/problems/cross-site"));
        given().header("Sec-Fetch-Site", "cross-site")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/articles")
                .then()
                .statusCode(403);
    }

    @Test
    void refusesWhatFormsCanSend() {
        given().contentType("application/x-www-form-urlencoded")
                .body("text=x")
                .post("/submit")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }
}
