package org.watchline.gateway.takedown;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.StoreStub;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;

@QuarkusTest
class TakedownIT {

    private static final String ARTICLES = "/api/v1/articles/";

    @Test
    void anArticleThatWasTakenDownIsGoneWithItsReason() {
        // Given
        StoredFixture article = StoredFixture.saying("A turnstone was seen.");
        StoredCorpus.store(article);

        // When
        StoredCorpus.remove(article.id(), "Court order 17");

        // Then
        given().get(ARTICLES + article.id())
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("type", containsString("article-removed"))
                .body("detail", containsString("Court order 17"));
        given().accept("text/html")
                .get("/articles/" + article.id())
                .then()
                .statusCode(410)
                .contentType("text/html")
                .body(containsString("Court order 17"))
                .body(containsString("data-to=\"/api/v1/articles/" + article.id() + "/restore\""));
        given().get("/articles/" + article.id())
                .then()
                .statusCode(410)
                .body(containsString("Court order 17"))
                .body(containsString("data-to=\"/api/v1/articles/" + article.id() + "/restore\""));
        given().get(ARTICLES + article.id() + "/annotations").then().statusCode(410);
        given().queryParam("q", "turnstone").get("/api/v1/articles").then().body("items.size()", equalTo(0));
    }

    @Test
    void commandsGoToStoreService() {
        String id = UUID.randomUUID().toString();
        String body = "{\"author\":\"Editor\",\"reason\":\"Court order\"}";

        given().contentType(ContentType.JSON)
                .body(body)
                .delete(ARTICLES + id)
                .then()
                .statusCode(204);
        given().contentType(ContentType.JSON)
                .body(body)
                .post(ARTICLES + id + "/restore")
                .then()
                .statusCode(204);

        assertThat(StoreStub.commands())
                .contains(
                        "DELETE /internal/articles/" + id + " " + body,
                        "POST /internal/articles/" + id + "/restore " + body);
    }

    @Test
    void withoutAReasonOrAnIdNothingHappens() {
        String id = UUID.randomUUID().toString();

        given().contentType(ContentType.JSON).delete(ARTICLES + id).then().statusCode(400);
        given().contentType(ContentType.JSON)
                .body("{\"reason\":\"refuse\"}")
                .delete(ARTICLES + id)
                .then()
                .statusCode(422);
        given().contentType(ContentType.JSON)
                .body("{}")
                .delete(ARTICLES + "none")
                .then()
                .statusCode(404);
        given().get(ARTICLES + id).then().statusCode(404);
    }
}
