package org.watchline.gateway.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.StoreStub;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredWatchlists;
import org.watchline.gateway.StoredWebhooks;

@QuarkusTest
class WebhookIT {

    private static final String WEBHOOKS = "/api/v1/webhooks";

    @Test
    void theSecretIsToldOnceAndNeverAgain() {
        // Given
        String list = StoredWatchlists.watching("avocet");
        StoredWebhooks.of(StoreStub.ID, list);

        // Then
        given().contentType(ContentType.JSON)
                .body("{\"watchlistId\":\"%s\",\"url\":\"%s\",\"author\":\"Desk\"}"
                        .formatted(list, StoredWebhooks.ADDRESS))
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .header("Location", endsWith(StoreStub.ID))
                .body("id", equalTo(StoreStub.ID))
                .body("secret", equalTo("whsec_dG9sZCBvbmNl"));
        given().get(WEBHOOKS + "/" + StoreStub.ID).then().statusCode(200).body(not(containsString("secret")));
        given().queryParam("watchlist", list)
                .get(WEBHOOKS)
                .then()
                .body("items.url", equalTo(List.of(StoredWebhooks.ADDRESS)))
                .body(not(containsString("secret")));
    }

    @Test
    void thePageOfAWatchListHasItsWebhooksAndWhatWasSent() {
        // Given
        String list = StoredWatchlists.watching("whimbrel");
        String hook = StoredWebhooks.of(list);
        String waiting = StoredWebhooks.delivery(hook, "pending");
        String failed = StoredWebhooks.delivery(hook, "failed");
        StoredWebhooks.attempt(failed, 1, 500);
        StoredWebhooks.attempt(failed, 2, 503);

        // When / Then
        given().get("/watchlists/" + list)
                .then()
                .statusCode(200)
                .body(containsString(StoredWebhooks.ADDRESS))
                .body(containsString("given up"))
                .body(containsString("answered 503, after 2 attempts"))
                .body(containsString("/deliveries/" + failed + "/redeliver\""))
                .body(not(containsString("/deliveries/" + waiting + "/redeliver\"")))
                .body(not(containsString("whsec_")));
    }

    @Test
    void aWebhookIsSwitchedOffAndOnFromThePageOfItsWatchList() {
        // Given
        String list = StoredWatchlists.watching("greenshank");
        String hook = StoredWebhooks.of(list);
        String page = "/watchlists/" + list;
        String test = "data-to=\"" + WEBHOOKS + "/" + hook + "/test\"";
        String change = "data-send=\"PATCH\" data-to=\"" + WEBHOOKS + "/" + hook + "\"";

        // When / Then
        given().get(page)
                .then()
                .body(containsString(test))
                .body(stringContainsInOrder(change, "name=\"active\" data-json value=\"false\"", "Switch off"));

        // When
        StoredCorpus.change(
                "update store.webhook set active = false, inactive_reason = 'it answered 410' where id = ?::uuid",
                hook);

        // Then
        given().get(page)
                .then()
                .body(not(containsString(test)))
                .body(containsString("it answered 410"))
                .body(stringContainsInOrder(change, "name=\"active\" data-json value=\"true\"", "Switch on"));
    }

    @Test
    void theLogTellsEveryAttempt() {
        // Given
        String hook = StoredWebhooks.of(StoredWatchlists.watching("godwit"));
        String first = StoredWebhooks.delivery(hook, "delivered");
        String second = StoredWebhooks.delivery(hook, "pending");
        StoredWebhooks.attempt(first, 1, 500);
        StoredWebhooks.attempt(first, 2, 204);

        // Then
        String cursor = given().queryParam("limit", 1)
                .get(WEBHOOKS + "/" + hook + "/deliveries")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(second)))
                .body("items[0].attempts", hasSize(0))
                .extract()
                .path("nextCursor");
        given().queryParam("cursor", cursor)
                .get(WEBHOOKS + "/" + hook + "/deliveries")
                .then()
                .body("items.id", equalTo(List.of(first)))
                .body("items[0].attempts.status", equalTo(List.of(500, 204)))
                .body("items[0].attempts[0].answer", equalTo("busy"));
        given().queryParam("cursor", "x")
                .get(WEBHOOKS + "/" + hook + "/deliveries")
                .then()
                .statusCode(400);
    }

    @Test
    void changesGoToStoreService() {
        // Given
        String hook = StoredWebhooks.of(StoredWatchlists.watching("curlew"));
        String path = WEBHOOKS + "/" + hook;
        String delivery = UUID.randomUUID().toString();

        // When
        given().contentType(ContentType.JSON)
                .body("{\"active\":false,\"author\":\"Desk\"}")
                .patch(path)
                .then()
                .statusCode(200);
        given().contentType(ContentType.JSON)
                .post(path + "/test")
                .then()
                .statusCode(202)
                .body("deliveryId", equalTo(StoreStub.ID));
        given().contentType(ContentType.JSON)
                .post(path + "/deliveries/" + delivery + "/redeliver")
                .then()
                .statusCode(202);
        given().contentType(ContentType.JSON)
                .body("{\"author\":\"Desk\"}")
                .delete(path)
                .then()
                .statusCode(204);

        // Then
        assertThat(StoreStub.commands())
                .contains(
                        "PATCH /internal/webhooks/" + hook + " {\"active\":false,\"author\":\"Desk\"}",
                        "POST /internal/webhooks/" + hook + "/test ",
                        "POST /internal/webhooks/" + hook + "/deliveries/" + delivery + "/redeliver ",
                        "DELETE /internal/webhooks/" + hook + " {\"author\":\"Desk\"}");
    }

    @Test
    void unknownOnesAndWrongCallsAreProblems() {
        given().get(WEBHOOKS + "/" + UUID.randomUUID()).then().statusCode(404);
        given().get(WEBHOOKS + "/none/deliveries").then().statusCode(404);
        given().contentType(ContentType.JSON)
                .post(WEBHOOKS + "/none/test")
                .then()
                .statusCode(404);
        given().queryParam("watchlist", "x").get(WEBHOOKS).then().statusCode(400);
        given().queryParam("other", "x").get(WEBHOOKS).then().statusCode(400);
        given().contentType(ContentType.JSON).put(WEBHOOKS).then().statusCode(405);
        given().contentType(ContentType.JSON)
                .body("{\"url\":\"refuse\"}")
                .post(WEBHOOKS)
                .then()
                .statusCode(422);
        given().contentType(ContentType.JSON)
                .body("x".repeat(200_000))
                .post(WEBHOOKS)
                .then()
                .statusCode(413);
    }
}
