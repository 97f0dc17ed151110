package org.watchline.gateway.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.StoreStub;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredWatchlists;

@QuarkusTest
class WebhookIT {

    private static final String WEBHOOKS = "/api/v1/webhooks";
    private static final String DESK = "https://desk.example/hook";

    @Test
    void theSecretIsToldOnceAndNeverAgain() {
        // Given
        String list = StoredWatchlists.watching("avocet");
        hook(StoreStub.ID, list);

        // Then
        given().contentType(ContentType.JSON)
                .body("{\"watchlistId\":\"%s\",\"url\":\"%s\",\"author\":\"Desk\"}".formatted(list, DESK))
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
                .body("items.url", equalTo(List.of(DESK)))
                .body(not(containsString("secret")));
    }

    @Test
    void thePageOfAWatchListHasItsWebhooksAndWhatWasSent() {
        // Given
        String list = StoredWatchlists.watching("whimbrel");
        String hook = hook(UUID.randomUUID().toString(), list);
        String delivery = delivery(hook, "delivered");
        StoredCorpus.change("""
                insert into store.webhook_attempt (delivery, number, at, status, millis, answer)
                values (?::uuid, 1, now(), 503, 12, 'busy')""", delivery);

        // When / Then
        given().get("/watchlists/" + list)
                .then()
                .statusCode(200)
                .body(containsString(DESK))
                .body(containsString("answered 503"))
                .body(containsString("data-to=\"/api/v1/webhooks/" + hook + "/test\""))
                .body(not(containsString("whsec_")));
    }

    @Test
    void theLogTellsEveryAttempt() {
        // Given
        String hook = hook(UUID.randomUUID().toString(), StoredWatchlists.watching("godwit"));
        String first = delivery(hook, "delivered");
        String second = delivery(hook, "pending");
        StoredCorpus.change("""
                insert into store.webhook_attempt (delivery, number, at, status, millis, answer)
                values (?::uuid, 1, now(), 500, 12, 'busy'), (?::uuid, 2, now(), 204, 9, null)""", first, first);

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
        String hook = hook(UUID.randomUUID().toString(), StoredWatchlists.watching("curlew"));
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

    private static String hook(String id, String list) {
        StoredCorpus.change("""
                insert into store.webhook (id, watchlist, url, secret, active, author, created_at, changed_at)
                values (?::uuid, ?::uuid, ?, 'secret', true, 'Desk', now(), now()) on conflict do nothing""", id, list, DESK);
        return id;
    }

    private static String delivery(String hook, String state) {
        String id = UUID.randomUUID().toString();
        StoredCorpus.change("""
                insert into store.webhook_delivery (id, webhook, type, body, state, created_at, due_at)
                values (?::uuid, ?::uuid, 'test', '{}', ?, now(), now())""", id, hook, state);
        return id;
    }
}
