package org.watchline.gateway.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.StoreStub;
import org.watchline.gateway.StoredCorpus;
import org.watchline.gateway.StoredFixture;
import org.watchline.gateway.StoredRuns;

@QuarkusTest
class RunIT {

    private static final String RUNS = "/api/v1/runs";
    private static final String ORDER = "{\"author\":\"Desk\",\"reason\":\"Better names\"}";

    private final String run = "run-" + UUID.randomUUID();
    private final String entity = "wali-" + UUID.randomUUID();
    private final String other = "gul-" + UUID.randomUUID();
    private final StoredFixture article =
            StoredFixture.saying("Wali met Gul in Khost.").mentioning("Wali", "PERSON", entity, "Noor Wali");

    @BeforeEach
    void tagTwice() {
        StoredFixture named = StoredFixture.saying("Gul was there.").mentioning("Gul", "PERSON", other, "Gul");
        StoredCorpus.store(article, named);
        StoredRuns.taggedAnew(article, run, other, "Gul Agha");
    }

    @AfterEach
    void showTheNewest() {
        StoredCorpus.change("delete from store.promoted_run");
        StoredCorpus.change(
                "delete from store.annotation_set where run = (select id from store.run where run_id = ?)", run);
    }

    @Test
    void listsRunsWithWhatTheyTaggedAndWhatIsShown() {
        given().get(RUNS)
                .then()
                .statusCode(200)
                .body("items.id", hasItems("run-1", run))
                .body("items.find { it.id == 'run-1' }.promoted", equalTo(true));
        given().get(RUNS + "/" + run)
                .then()
                .statusCode(200)
                .body("articles", equalTo(1))
                .body("shown", equalTo(0))
                .body("models.name", equalTo(List.of("pos-en")))
                .body("promoted", equalTo(false));
        given().get("/api/v1/articles/" + article.id()).then().body("run", equalTo("run-1"));
    }

    @Test
    void theDifferenceHasCountsAndExamples() {
        given().get(RUNS + "/run-1/diff/" + run)
                .then()
                .statusCode(200)
                .body("compared.articles", equalTo(1))
                .body("compared.complete", equalTo(true))
                .body("mentions.types", hasItem(Map.of("type", "PERSON", "added", 0, "lost", 0, "changed", 1)))
                .body("mentions.examples[0].kind", equalTo("changed"))
                .body("mentions.examples[0].articleId", equalTo(article.id().toString()))
                .body("mentions.examples[0].older.text", equalTo("Wali"))
                .body("mentions.examples[0].older.start", equalTo(0))
                .body("mentions.examples[0].older.entityId", equalTo(entity))
                .body("mentions.examples[0].newer.entityId", equalTo(other))
                .body("mentions.examples[0].newer.entity", equalTo("Gul Agha"))
                .body("events.types", empty())
                .body("entities.examples.id", equalTo(List.of(other)));
    }

    @Test
    void aMentionThatGrewIsOneChange() {
        // Given
        StoredCorpus.change("""
                update store.mention set end_offset = 8, text = 'Wali met'
                where annotation_set in (
                  select s.id from store.annotation_set s join store.run on run.id = s.run where run.run_id = ?)""", run);

        // When, then
        given().get(RUNS + "/run-1/diff/" + run)
                .then()
                .body("mentions.types", hasItem(Map.of("type", "PERSON", "added", 0, "lost", 0, "changed", 1)))
                .body("mentions.examples[0].newer.text", equalTo("Wali met"));
    }

    @Test
    void comparingTakesNoMoreThanTheSample() {
        StoredFixture second = StoredFixture.saying("Wali slept.").mentioning("Wali", "PERSON", entity, "Noor Wali");
        StoredCorpus.store(second);
        StoredRuns.taggedAnew(second, run, other, "Gul Agha");

        given().queryParam("sample", 1)
                .get(RUNS + "/run-1/diff/" + run)
                .then()
                .body("compared.articles", equalTo(1))
                .body("compared.complete", equalTo(false));
        given().queryParam("sample", 0).get(RUNS + "/run-1/diff/" + run).then().statusCode(400);
    }

    @Test
    void promotionsGoThroughTheStore() {
        given().contentType(ContentType.JSON)
                .body(ORDER)
                .post(RUNS + "/" + run + "/promote")
                .then()
                .statusCode(200);
        given().contentType(ContentType.JSON)
                .body(ORDER)
                .post(RUNS + "/rollback")
                .then()
                .statusCode(200);
        given().contentType(ContentType.JSON)
                .body(ORDER)
                .delete(RUNS + "/promoted")
                .then()
                .statusCode(200);

        assertThat(StoreStub.commands())
                .contains("POST /internal/runs/%s/promote %s".formatted(run, ORDER))
                .contains("POST /internal/runs/rollback " + ORDER)
                .contains("DELETE /internal/runs/promoted " + ORDER);
    }

    @Test
    void anUnknownRunIsAProblem() {
        given().get(RUNS + "/none").then().statusCode(404).body("type", endsWith("/run-not-found"));
        given().get(RUNS + "/none/diff/run-1").then().statusCode(404).body("type", endsWith("/run-not-found"));
        given().contentType(ContentType.JSON)
                .body(ORDER)
                .post(RUNS + "/a b/promote")
                .then()
                .statusCode(404)
                .body("type", endsWith("/run-not-found"));
    }

    @Test
    void thePagesShowRunsAndWhatDiffers() {
        given().accept(ContentType.HTML)
                .get("/runs")
                .then()
                .statusCode(200)
                .body(stringContainsInOrder("run-" + run, "1 article", "Show this run"))
                .body(containsString("data-to=\"/api/v1/runs/" + run + "/promote\""));
        given().accept(ContentType.HTML)
                .queryParam("older", "run-1")
                .queryParam("newer", run)
                .get("/runs/diff")
                .then()
                .statusCode(200)
                .body(stringContainsInOrder("PERSON", "changed", "Wali", "Gul Agha"));
    }
}
