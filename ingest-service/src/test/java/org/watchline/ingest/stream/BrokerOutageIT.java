package org.watchline.ingest.stream;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.topic.Topics;
import org.watchline.testkit.BrokerSwitch;
import org.watchline.testkit.TopicProbe;

@QuarkusTest
@TestProfile(BrokerOutageIT.Impatient.class)
@QuarkusTestResource(value = BrokerSwitch.class, restrictToAnnotatedClass = true)
class BrokerOutageIT {

    /** Answers soon that Kafka has not. */
    public static final class Impatient implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("watchline.ingest.ack-timeout", "3s");
        }
    }

    BrokerSwitch broker;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void serviceWaitsForTheBrokerAndAcceptsNothingMeanwhile() {
        // Given
        assertThat(submit("before")).isEqualTo(202);
        awaitArticle("before");

        // When
        broker.kill();

        // Then
        await().atMost(60, SECONDS).until(() -> get("/q/health/ready").statusCode() == 503);
        assertThat(get("/q/health/live").statusCode()).isEqualTo(200);
        assertThat(submit("during")).isEqualTo(503);

        // When
        broker.turnOn();

        // Then
        await().atMost(60, SECONDS).until(() -> get("/q/health/ready").statusCode() == 200);
        await().atMost(60, SECONDS).until(() -> submit("after") == 202);
        awaitArticle("after");
    }

    private static int submit(String id) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("id", id, "source", "Frontier Monitor", "text", "Two policemen were wounded near Tank."))
                .post("/articles")
                .statusCode();
    }

    private void awaitArticle(String id) {
        try (TopicProbe probe = new TopicProbe(kafka)) {
            probe.await(
                    Topics.INGESTED,
                    sent -> new String(sent.value(), StandardCharsets.UTF_8).contains("\"" + id + "\""));
        }
    }
}
