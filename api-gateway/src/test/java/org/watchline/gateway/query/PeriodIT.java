package org.watchline.gateway.query;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code from} and {@code to} may be, wherever they are taken. */
@QuarkusTest
class PeriodIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "articles",
                "citations",
                "events",
                "export?format=jsonl",
                "articles/independence",
                "sources/graph",
                "stream",
                "watchlists/all/new"
            })
    void refusesAPeriodThatEndsBeforeItBegins(String route) {
        given().queryParam("from", "2022-04-17")
                .queryParam("to", "2022-04-16")
                .get("/api/v1/" + route)
                .then()
                .statusCode(400)
                .body("type", endsWith("/invalid-parameter"))
                .body("detail", containsString("`from` must lie before the end of `to`"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/events"})
    void pagesSayWhatIsWrong(String page) {
        given().queryParam("from", "2022-04-16T10:00:00Z")
                .queryParam("to", "2022-04-16T09:00:00Z")
                .get(page)
                .then()
                .statusCode(400)
                .body(containsString("must lie before the end of"));
    }

    @Test
    void oneDayIsAPeriod() {
        given().queryParam("from", "2022-04-16")
                .queryParam("to", "2022-04-16")
                .get("/api/v1/articles")
                .then()
                .statusCode(200);
    }
}
