package org.watchline.ingest.fetch.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.feed.Feed;
import org.watchline.contracts.feed.FeedState;
import org.watchline.contracts.setting.Setting;
import org.watchline.contracts.status.ArticleStatus;
import org.watchline.contracts.status.Stage;
import org.watchline.contracts.topic.Topics;
import org.watchline.testkit.KafkaResource;
import org.watchline.testkit.Site;
import org.watchline.testkit.TopicProbe;

/** The service as it is delivered asks nobody in a private network. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
class RefusedAddressIT {

    private static final String REFUSED = "fetch-address-refused";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private TopicProbe topics;
    private Site site;

    @BeforeEach
    void connect() throws IOException {
        topics = new TopicProbe(bootstrapServers);
        site = new Site();
    }

    @AfterEach
    void disconnect() {
        topics.close();
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://2130706433/",
                "http://0.0.0.0/",
                "http://10.1.2.3/",
                "http://172.16.0.1/",
                "http://192.168.1.1/",
                "http://100.64.0.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[fd00::1]/",
                "http://[fe80::1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/"
            })
    void aPageInAPrivateNetworkIsRejectedAndCounted(String url) {
        ArticleStatus end = end(submit(url));

        assertThat(end.stage()).isEqualTo(Stage.REJECTED);
        assertThat(end.reason()).startsWith(REFUSED + ": ");
        assertCounted("watchline_fetch_pages_total");
    }

    @Test
    void nothingIsSentThere() {
        site.put("/page", "text/html", "<p>Elders met in Khost.</p>");

        end(submit(site.at("/page").toString()));

        assertThat(site.asked("/page")).isEmpty();
        assertThat(site.asked("/robots.txt")).isEmpty();
    }

    @Test
    void aFeedInAPrivateNetworkFailsAndIsCounted() {
        // Given
        UUID id = UUID.randomUUID();
        Feed feed = new Feed(
                id, site.at("/feed").toString(), null, null, List.of(), true, List.of(), List.of(), true, null);
        Setting setting = new Setting(
                feed.settingId(),
                Feed.SETTING,
                1,
                Instant.EPOCH,
                ContractCodec.mapper().valueToTree(feed));

        // When
        topics.send(Topics.SETTINGS, setting.id(), ContractCodec.write(setting));

        // Then
        FeedState state = ContractCodec.read(
                topics.await(Topics.FEEDS, record -> id.toString().equals(record.key()))
                        .value(),
                FeedState.class);
        assertThat(state.error().type()).isEqualTo(REFUSED);
        assertThat(site.asked("/feed")).isEmpty();
        assertCounted("watchline_feed_polls_total");
    }

    private static void assertCounted(String metric) {
        RestAssured.get("/q/metrics")
                .then()
                .body(containsString(metric + "{outcome=\"failed\",reason=\"" + REFUSED + "\"}"));
    }

    private static String submit(String url) {
        return RestAssured.given()
                .contentType("application/json")
                .body(Map.of("url", url))
                .post("/articles")
                .then()
                .statusCode(202)
                .extract()
                .path("[0].submissionId");
    }

    private ArticleStatus end(String submission) {
        return status(topics.await(
                Topics.STATUS,
                record -> status(record).id().equals(submission)
                        && status(record).stage().compareTo(Stage.STORED) > 0));
    }

    private static ArticleStatus status(ConsumerRecord<String, byte[]> record) {
        return ContractCodec.read(record.value(), ArticleStatus.class);
    }
}
