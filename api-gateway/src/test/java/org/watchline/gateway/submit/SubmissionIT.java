package org.watchline.gateway.submit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.IngestStub;

@QuarkusTest
class SubmissionIT {

    private static final String ARTICLES = "/api/v1/articles";

    @Test
    void passesArticlesOnAndHasAStatusFromTheFirstAnswer() {
        // When
        String submission = given().contentType("application/json")
                .body("{\"text\": \"A text.\"}")
                .post(ARTICLES)
                .then()
                .statusCode(202)
                .body("[0].id", equalTo(IngestStub.ARTICLE))
                .body("[1].status", equalTo("rejected"))
                .extract()
                .path("[0].submissionId");

        // Then
        given().get(ARTICLES + "/{id}/status", submission)
                .then()
                .statusCode(200)
                .body("stage", equalTo("submitted"))
                .body("articleId", equalTo(IngestStub.ARTICLE));
    }

    @Test
    void passesLaneAndMediaTypeOn() {
        given().contentType("application/x-ndjson")
                .queryParam("lane", "backlog")
                .body("{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n".getBytes(StandardCharsets.UTF_8))
                .post(ARTICLES)
                .then()
                .statusCode(202)
                .body("[0].links.lane", equalTo("lane=backlog"))
                .body("[0].links.type", startsWith("application/x-ndjson"));
    }

    @Test
    void passesFilesOnAsTheyAreSent() {
        given().multiPart("source", "Frontier Monitor")
                .multiPart("file", "report.pdf", new byte[] {'%', 'P', 'D', 'F', 0, 1, (byte) 0xFF})
                .post(ARTICLES)
                .then()
                .statusCode(202)
                .body("[0].links.type", startsWith("multipart/form-data; boundary="));
    }

    @Test
    void passesProblemsOfIngestServiceOn() {
        given().contentType("application/json")
                .body("{\"refuse\": true}")
                .post(ARTICLES)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("title", equalTo("all refused"));
    }

    @Test
    void refusesOtherLanesMediaTypesAndHugeBodies() {
        given().contentType("application/json")
                .queryParam("lane", "fast")
                .body("{}")
                .post(ARTICLES)
                .then()
                .statusCode(400)
                .body("type", equalTo("https://watchline.org/problems/invalid-parameter"));
        given().contentType("text/plain").body("{}").post(ARTICLES).then().statusCode(415);
        given().contentType("application/json")
                .body(new byte[1025 * 1024])
                .post(ARTICLES)
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("https://watchline.org/problems/body-too-large"));
    }
}
