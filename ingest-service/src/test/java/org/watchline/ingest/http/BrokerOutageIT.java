package org.watchline.ingest.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.topic.Topics;
import org.watchline.testkit.TopicProbe;

@QuarkusTest
@QuarkusTestResource(value = PausableKafka.class, restrictToAnnotatedClass = true)
class BrokerOutageIT {

    private static final String ARTICLES = "[{\"text\": \"Sent into an outage.\"}, {\"text\": \" \"}]";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @AfterEach
    void resume() throws IOException, InterruptedException {
        signal("CONT");
    }

    @Test
    void saysWhatIsUnconfirmedAndTakesItWhenSentAgain() throws IOException, InterruptedException {
        // Given
        signal("STOP");

        // When
        ValidatableResponse during = post();

        // Then
        during.statusCode(503)
                .contentType(Problem.MEDIA_TYPE)
                .header("Retry-After", equalTo("10"))
                .body("type", equalTo("https://watchline.org/problems/not-acknowledged"))
                .body("items.status", equalTo(List.of("unconfirmed", "rejected")));
        String id = during.extract().path("items[0].id");

        signal("CONT");
        post().statusCode(202).body("[0].id", equalTo(id));
        try (TopicProbe topics = new TopicProbe(bootstrapServers)) {
            topics.await(Topics.INGESTED, record -> id.equals(record.key()));
        }
    }

    private static ValidatableResponse post() {
        return given().contentType("application/json")
                .body(ARTICLES)
                .post("/articles")
                .then();
    }

    private static void signal(String name) throws IOException, InterruptedException {
        // Not injected: Quarkus would ask every test's resources for it.
        String pid = ConfigProvider.getConfig().getValue(PausableKafka.PID, String.class);
        new ProcessBuilder("kill", "-" + name, pid).start().waitFor();
    }
}
