package org.watchline.store;

import static io.restassured.RestAssured.given;

import io.restassured.common.mapper.TypeRef;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;

/** Commands as the gateway sends them. */
public final class Commands {

    private static final TypeRef<Map<String, String>> STRINGS = new TypeRef<>() {};

    private Commands() {}

    /** Sends a command with a body. */
    public static ValidatableResponse send(String method, String path, Object body) {
        return given().header("Authorization", "Bearer " + AnalystProfile.TOKEN)
                .contentType(ContentType.JSON)
                .body(body)
                .when()
                .request(method, "/internal" + path)
                .then();
    }

    /** Sends a command without one. */
    public static ValidatableResponse send(String method, String path) {
        return given().header("Authorization", "Bearer " + AnalystProfile.TOKEN)
                .when()
                .request(method, "/internal" + path)
                .then();
    }

    /** A watch list of the articles with these words. */
    public static String watch(String words) {
        return send("POST", "/watchlists", watchlist(words))
                .statusCode(200)
                .extract()
                .path("id");
    }

    /** The body that creates a watch list. */
    public static Map<String, Object> watchlist(String words) {
        return Map.of(
                "name",
                "On " + words,
                "parameters",
                Map.of("q", words),
                "filter",
                Map.of("q", words),
                "author",
                "Desk");
    }

    /** A webhook: its id and its secret. */
    public static Map<String, String> hook(String watchlist, String url) {
        return send("POST", "/webhooks", Map.of("watchlistId", watchlist, "url", url, "author", "Desk"))
                .statusCode(200)
                .extract()
                .as(STRINGS);
    }

    /** A word that no other test uses. */
    public static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }
}
