package org.watchline.gateway.key;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.StoreStub;
import org.watchline.gateway.StoredKeys;

@QuarkusTest
class KeyIT {

    @AfterEach
    void createAsBefore() {
        StoreStub.create(StoreStub.ID);
    }

    @Test
    void aNewKeyComesWithItsSecretOnce() {
        // Given
        String id = StoredKeys.of("Border desk", "read", "curate");
        StoreStub.create(id);

        // When, then
        given().contentType("application/json")
                .body("{\"name\": \"Border desk\", \"scopes\": [\"read\", \"curate\"], \"author\": \"Chief\"}")
                .post("/api/v1/keys")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/keys/" + id))
                .header("Cache-Control", "no-store")
                .body("secret", equalTo("whsec_dG9sZCBvbmNl"))
                .body("prefix", equalTo("wl_" + id))
                .body("name", containsString("Border desk"));
        given().get("/api/v1/keys/" + id).then().statusCode(200).body("$", not(hasItem("secret")));
    }

    @Test
    void changesAndRevocationsGoToTheStore() {
        // Given
        String id = StoredKeys.of("Importer", "submit");

        // When
        given().contentType("application/json")
                .body("{\"scopes\": [\"read\"], \"author\": \"Chief\"}")
                .patch("/api/v1/keys/" + id)
                .then()
                .statusCode(200);
        given().contentType("application/json")
                .body("{\"author\": \"Chief\"}")
                .delete("/api/v1/keys/" + id)
                .then()
                .statusCode(204);

        // Then
        assertThat(StoreStub.commands())
                .contains(
                        "PATCH /internal/keys/%s {\"scopes\":[\"read\"],\"author\":\"Chief\"}".formatted(id),
                        "DELETE /internal/keys/%s {\"author\":\"Chief\"}".formatted(id));
    }

    @Test
    void listsKeysWithoutWhatOpensThem() {
        String id = StoredKeys.of("Reader", "read");

        given().get("/api/v1/keys")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items[0].keySet()", not(hasItem("secret")))
                .body("items[0].keySet()", not(hasItem("sha256")));
        given().get("/api/v1/keys/aaaaaaaaaaaa").then().statusCode(404).body("type", endsWith("/key-not-found"));
    }

    @Test
    void thePageShowsThemToo() {
        StoredKeys.revoked("Former <b>desk</b>", "read");

        given().get("/keys")
                .then()
                .statusCode(200)
                .body(containsString("Former &lt;b&gt;desk"))
                .body(containsString("revoked by Chief"))
                .body(containsString("Nobody needs a key at the moment"));
    }
}
