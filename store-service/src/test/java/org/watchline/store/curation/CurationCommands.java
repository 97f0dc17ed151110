package org.watchline.store.curation;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import org.watchline.store.ServiceTokenResource;

/** Sends decisions as the gateway does. In bodies, single quotes stand for double ones. */
final class CurationCommands {

    private CurationCommands() {}

    static String decide(String body) {
        return post("", body).statusCode(201).extract().path("id");
    }

    static ValidatableResponse undo(String decision) {
        return post("/" + decision + "/undo", "{'author':'Another'}");
    }

    static ValidatableResponse post(String path, String body) {
        return given().header("Authorization", "Bearer " + ServiceTokenResource.TOKEN)
                .contentType("application/json")
                .body(body.replace('\'', '"'))
                .post("/internal/curation" + path)
                .then();
    }
}
