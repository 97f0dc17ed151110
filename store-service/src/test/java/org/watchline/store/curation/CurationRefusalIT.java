package org.watchline.store.curation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.watchline.store.curation.CurationCommands.decide;
import static org.watchline.store.curation.CurationCommands.post;
import static org.watchline.store.curation.CurationCommands.undo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.store.ServiceTokenResource;
import org.watchline.store.db.ArticleStore;
import org.watchline.testkit.DatabaseResource;
import org.watchline.testkit.KafkaResource;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(DatabaseResource.class)
@QuarkusTestResource(ServiceTokenResource.class)
class CurationRefusalIT {

    @Inject
    ArticleStore articles;

    private String a;
    private String b;
    private String c;

    @BeforeEach
    void nameThree() {
        String unique = UUID.randomUUID().toString().substring(0, 8);
        a = "a-" + unique;
        b = "b-" + unique;
        c = "c-" + unique;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'kind':'merge','author':'An'}",
                "{'kind':'merge','entityIds':['nobody'],'into':'%a','author':'An'}",
                "{'kind':'merge','entityIds':['%a'],'into':'%a','author':'An'}",
                "{'kind':'merge','entityIds':['%a'],'into':'%b'}",
                "{'kind':'merge','entityIds':['%a'],'into':'%b','author':' '}",
                "{'kind':'merge','entityIds':['%a'],'into':'%b','author':'An','more':1}",
                "{'kind':'merge','entityIds':'%a','into':'%b','author':'An'}",
                "{'kind':'merge','entityIds':[1],'into':'%b','author':'An'}",
                "{'kind':'marry','author':'An'}",
                "{'kind':'split','entityId':'%a','names':[],'into':'%b','author':'An'}",
                "{'kind':'split','entityId':'%a','names':['x'],'author':'An'}",
                "{'kind':'retype','entityId':'%a','type':'DATE','author':'An'}",
                "{'kind':'add-entity','entity':{'name':'x','type':'GPE','latitude':91},'author':'An'}",
                "{'kind':'rename','entityId':'%a','name':'x\\u0000','author':'An'}",
                "{'kind':'rename','entityId':'%a','name':'\\ud800','author':'An'}",
                "{'kind':'separate-event','event':{'articleId':'00000000-0000-4000-8000-00000000dead','eventId':'e0'},'author':'An'}",
            })
    void refusesWhatCannotBeDecided(String body) {
        // Given
        stored(new NamedArticle().naming("A", a).naming("B", b));

        // When, then
        post("", body.replace("%a", a).replace("%b", b)).statusCode(422).contentType("application/problem+json");
    }

    @Test
    void refusesWhatContradictsAnEarlierDecision() {
        // Given
        stored(new NamedArticle().naming("A", a).naming("B", b).naming("C", c));
        String merge = decide("{'kind':'merge','entityIds':['%s'],'into':'%s','author':'An'}".formatted(a, b));

        // When, then
        post("", "{'kind':'merge','entityIds':['%s'],'into':'%s','author':'An'}".formatted(b, a))
                .statusCode(409)
                .body("detail", containsString("is part of"));
        undo(merge).statusCode(201);
        undo(merge).statusCode(409);
        post("/" + UUID.randomUUID() + "/undo", "{'author':'An'}").statusCode(404);
        post("/0/undo", "{'author':'An'}").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "{", "", "null"})
    void refusesWhatIsNoObject(String body) {
        post("", body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void takesCommandsFromThoseWhoKnowTheTokenOnly() {
        given().contentType("application/json")
                .body("{}")
                .post("/internal/curation")
                .then()
                .statusCode(401);
        given().header("Authorization", "Bearer wrong")
                .get("/internal/anything")
                .then()
                .statusCode(401);
        given().header("Authorization", "Basic " + ServiceTokenResource.TOKEN)
                .get("/internal/curation")
                .then()
                .statusCode(401);
        given().header("Authorization", "Bearer " + ServiceTokenResource.TOKEN)
                .get("/internal/curation")
                .then()
                .statusCode(405)
                .contentType("application/problem+json");
        given().header("Authorization", "Bearer " + ServiceTokenResource.TOKEN)
                .contentType("text/plain")
                .body("x")
                .post("/internal/curation")
                .then()
                .statusCode(415);
        post("", "\"" + "x".repeat(300_000) + "\"").statusCode(413);
    }

    private void stored(NamedArticle article) {
        articles.file(List.of(article.enriched()));
    }
}
