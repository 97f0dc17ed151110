package org.watchline.gateway.deadletter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.StoreStub;
import org.watchline.gateway.StoredLetters;

@QuarkusTest
class DeadLetterIT {

    private static final String LETTERS = "/api/v1/deadletters";
    private static final String ORDER = "{\"author\":\"Desk\",\"reason\":\"Mended.\"}";

    @Test
    void listsLettersFromTheNewestOnInPages() {
        // Given
        String reason = unique();
        long first = StoredLetters.open(reason + " one", "{}");
        long second = StoredLetters.open(reason + " two", "{}");
        long third = StoredLetters.open(reason + " three", "{}");
        StoredLetters.replayed(second);

        // When
        String cursor = given().queryParam("reason", reason)
                .queryParam("limit", 2)
                .get(LETTERS)
                .then()
                .statusCode(200)
                .body("items.id", contains((int) third, (int) second))
                .body("items[0].state", equalTo("open"))
                .body("items[0].source.partition", equalTo(3))
                .body("items[1].lastReplayedAt", equalTo("2022-04-19T10:02:00Z"))
                .extract()
                .path("nextCursor");

        // Then
        given().queryParam("reason", reason)
                .queryParam("limit", 2)
                .queryParam("cursor", cursor)
                .get(LETTERS)
                .then()
                .body("items.id", contains((int) first))
                .body("nextCursor", nullValue());
        given().queryParam("reason", reason)
                .queryParam("state", "open")
                .queryParam("stage", "ingest-service")
                .queryParam("topic", "articles.submitted")
                .queryParam("from", "2022-04-19")
                .queryParam("to", "2022-04-19")
                .get(LETTERS)
                .then()
                .body("items.id", contains((int) third, (int) first));
    }

    @Test
    void showsATextAsTextAndAnythingElseInBase64() {
        long text = StoredLetters.open(unique(), "{\"title\": \"<b>Ünicode</b>\"}");
        long noise = StoredLetters.open(unique(), new byte[] {0, -1, 7});

        given().get(LETTERS + "/" + text)
                .then()
                .statusCode(200)
                .body("payload.encoding", equalTo("text"))
                .body("payload.content", equalTo("{\"title\": \"<b>Ünicode</b>\"}"))
                .body("headers[0].value.content", equalTo("application/json"))
                .body("headers[1].value.encoding", equalTo("base64"));
        given().get(LETTERS + "/" + noise)
                .then()
                .body("payload.encoding", equalTo("base64"))
                .body("payload.content", equalTo("AP8H"))
                .body("payload.cut", equalTo(false));
    }

    @Test
    void aLongValueIsCutAndCanBeHadAsAFile() {
        // Given
        String value = "ü".repeat(20_000);
        long letter = StoredLetters.open(unique(), value);

        // When, then
        given().get(LETTERS + "/" + letter)
                .then()
                .body("payload.encoding", equalTo("text"))
                .body("payload.cut", equalTo(true))
                .body("payload.content.length()", equalTo(8_192));
        byte[] file = given().get(LETTERS + "/" + letter + "?full=true")
                .then()
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asByteArray();
        assertThat(file).hasSize(40_000);
    }

    @Test
    void ordersGoToTheStore() {
        long letter = StoredLetters.open(unique(), "{}");

        post(LETTERS + "/" + letter + "/replay", ORDER).statusCode(202).body("id", equalTo((int) letter));
        post(
                        LETTERS + "/replay",
                        "{\"filter\":{\"topic\":\"articles.fetch\",\"to\":\"2022-04-19\"},\"author\":\"Desk\"}")
                .statusCode(202);
        post(LETTERS + "/purge", "{\"all\":true,\"author\":\"Desk\",\"reason\":\"Noise.\"}")
                .statusCode(200);
        given().contentType(ContentType.JSON)
                .body(ORDER)
                .delete(LETTERS + "/" + letter)
                .then()
                .statusCode(204);

        assertThat(StoreStub.commands())
                .contains("POST /internal/deadletters/%d/replay %s".formatted(letter, ORDER))
                .contains("DELETE /internal/deadletters/%d %s".formatted(letter, ORDER))
                .contains("POST /internal/deadletters/purge {\"all\":true,\"author\":\"Desk\",\"reason\":\"Noise.\"}")
                .anyMatch(command -> command.startsWith("POST /internal/deadletters/replay ")
                        && command.contains("\"topic\":\"articles.fetch.dlq\"")
                        && command.contains("\"until\":\"2022-04-20T00:00:00Z\""));
    }

    @Test
    void whatIsNotThereOrNotAskedRightIsAProblem() {
        given().get(LETTERS + "/999999").then().statusCode(404).body("type", endsWith("/dead-letter-not-found"));
        given().get(LETTERS + "/none").then().statusCode(404).body("type", endsWith("/dead-letter-not-found"));
        given().get(LETTERS + "?state=dead").then().statusCode(400).body("type", endsWith("/invalid-parameter"));
        post(LETTERS + "/replay", "{\"filter\":{\"stgae\":\"x\"},\"author\":\"Desk\"}")
                .statusCode(400)
                .body("type", endsWith("/unknown-parameter"));
    }

    @Test
    void thePagesShowReasonAndValueEscaped() {
        // Given
        String reason = unique();
        long letter = StoredLetters.open("no <text> " + reason, "<script>alert(1)</script>");
        StoredLetters.replayed(letter);

        // When, then
        given().accept(ContentType.HTML)
                .queryParam("state", "any")
                .get("/deadletters")
                .then()
                .statusCode(200)
                .body(containsString("no &lt;text&gt; " + reason))
                .body(containsString("href=\"/deadletters/" + letter + "\""));
        given().accept(ContentType.HTML)
                .get("/deadletters/" + letter)
                .then()
                .statusCode(200)
                .body(containsString("&lt;script&gt;alert(1)"))
                .body(not(containsString("<script>alert")))
                .body(containsString("The disk was full."))
                .body(containsString("data-to=\"/api/v1/deadletters/" + letter + "/replay\""));
        given().accept(ContentType.HTML)
                .get("/deadletters?reason=nothing+of+that+kind")
                .then()
                .body(containsString("No such dead letter"));
    }

    private static ValidatableResponse post(String path, String body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }

    private static String unique() {
        return "reason " + UUID.randomUUID();
    }
}
