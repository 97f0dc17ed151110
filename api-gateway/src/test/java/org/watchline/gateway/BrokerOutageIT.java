package org.watchline.gateway;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchline.testkit.BrokerSwitch;

@QuarkusTest
@QuarkusTestResource(value = BrokerSwitch.class, restrictToAnnotatedClass = true)
class BrokerOutageIT {

    private static final String PIPELINE = "/api/v1/pipeline";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    BrokerSwitch broker;

    @Test
    void theCorpusIsReadWithoutABrokerAndThePipelineSaysThatItIsNotKnown() {
        // Given
        await().atMost(PATIENCE).until(() -> !stages().isEmpty());

        // When
        broker.kill();

        // Then
        await().atMost(PATIENCE).until(() -> stages().isEmpty());
        get(PIPELINE).then().body("services.find { it.name == 'nlp-service' }.health", equalTo("unknown"));
        given().accept("text/html")
                .get("/pipeline")
                .then()
                .statusCode(200)
                .body(containsString("The broker does not tell what waits"));
        get("/api/v1/articles").then().statusCode(200);
        get("/q/health/ready").then().statusCode(200);

        // When
        broker.turnOn();

        // Then
        await().atMost(PATIENCE).until(() -> !stages().isEmpty());
    }

    private static List<?> stages() {
        return get(PIPELINE).then().statusCode(200).extract().jsonPath().getList("stages");
    }
}
