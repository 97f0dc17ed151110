package org.watchline.store;

import static io.restassured.RestAssured.get;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.topic.Topics;
import org.watchline.testkit.KafkaResource;
import org.watchline.testkit.TopicProbe;

@QuarkusTest
@QuarkusTestResource(value = KafkaResource.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = DatabaseSwitch.class, restrictToAnnotatedClass = true)
class DatabaseOutageIT {

    DatabaseSwitch database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    void articlesWaitForTheDatabaseAndNoneIsBuried() {
        try (TopicProbe kafka = new TopicProbe(broker)) {
            // Given
            TestArticle before = TestArticle.unique();
            kafka.send(Topics.ENRICHED, "one partition", before.json());
            awaitNotice(kafka, before);

            // When
            database.kill();
            TestArticle during = TestArticle.unique();
            kafka.send(Topics.ENRICHED, "one partition", during.json());
            await().atMost(60, SECONDS).until(() -> get("/q/health/ready").statusCode() == 503);

            // Then
            assertThat(get("/q/health/live").statusCode()).isEqualTo(200);

            // When
            database.turnOn();

            // Then
            awaitNotice(kafka, during);
            await().atMost(60, SECONDS).until(() -> get("/q/health/ready").statusCode() == 200);
            assertThat(kafka.read("articles.enriched.dlq")).isEmpty();
        }
    }

    private static void awaitNotice(TopicProbe kafka, TestArticle article) {
        kafka.await(Topics.STORED, sent -> article.articleId().toString().equals(sent.key()));
    }
}
