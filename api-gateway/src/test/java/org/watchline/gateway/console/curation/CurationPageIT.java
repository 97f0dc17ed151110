package org.watchline.gateway.console.curation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CurationPageIT {

    @Test
    void tellsWhereToDecideWhereNothingWasDecided() {
        given().queryParam("author", "<script>alert(1)</script>")
                .get("/curation")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(allOf(
                        containsString("No such decision"),
                        containsString("data-kind=\"add-entity\""),
                        not(containsString("<script>alert"))));
    }

    @Test
    void refusesKindsThatDoNotExist() {
        given().accept("text/html")
                .get("/curation?kind=burn")
                .then()
                .statusCode(400)
                .contentType("text/html");
    }
}
