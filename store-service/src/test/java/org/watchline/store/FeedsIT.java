package org.watchline.store;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.feed.Feed;
import org.watchline.contracts.feed.FeedState;
import org.watchline.contracts.feed.FeedState.PollError;
import org.watchline.contracts.setting.Setting;
import org.watchline.contracts.topic.Topics;
import org.watchline.testkit.DatabaseResource;
import org.watchline.testkit.KafkaResource;
import org.watchline.testkit.TopicProbe;

@QuarkusTest
@TestProfile(AnalystProfile.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(DatabaseResource.class)
class FeedsIT {

    private static final Instant POLLED = Instant.parse("2022-03-05T08:30:00Z");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String jdbcUrl;

    private Pipeline pipeline;
    private TopicProbe topics;

    @BeforeEach
    void connect() {
        pipeline = new Pipeline(broker, jdbcUrl);
        topics = new TopicProbe(broker);
    }

    @AfterEach
    void disconnect() {
        topics.close();
        pipeline.close();
    }

    /** Whoever reads a standby waits until it is there. */
    @Test
    void aChangeIsAnsweredWithItsPlaceInTheDatabasesLog() {
        Map<String, Object> feed = Map.of("url", newUrl(), "author", "Desk");

        Commands.send("POST", "/feeds", feed)
                .statusCode(200)
                .header("Watchline-Position", matchesPattern("[0-9A-F]+/[0-9A-F]+"));
        Commands.send("POST", "/feeds", Map.of()).statusCode(422).header("Watchline-Position", nullValue());
    }

    @Test
    void aFeedIsASettingUntilItIsDeleted() {
        // When
        String url = newUrl();
        String id = create(
                Map.of("url", url, "source", "Frontier Monitor", "exclude", List.of("cricket"), "author", "Desk"));
        Commands.send("PATCH", "/feeds/" + id, Map.of("active", false, "intervalMinutes", 30, "author", "Desk"))
                .statusCode(204);

        // Then
        List<Setting> told = settings(id, 2);
        assertThat(ContractCodec.read(ContractCodec.write(told.get(1).value()), Feed.class))
                .isEqualTo(new Feed(
                        UUID.fromString(id),
                        url,
                        null,
                        "Frontier Monitor",
                        List.of(),
                        false,
                        List.of(),
                        List.of("cricket"),
                        true,
                        30));
        assertThat(told.get(1).version()).isGreaterThan(told.get(0).version());

        // When
        Commands.send("DELETE", "/feeds/" + id, Map.of("author", "Desk")).statusCode(204);

        // Then
        topics.await(Topics.SETTINGS, keyed(id).and(record -> record.value() == null));
        assertThat(rows(id)).isEmpty();
    }

    @Test
    void oneAddressIsFollowedOnce() {
        String url = newUrl();
        create(Map.of("url", url, "author", "Desk"));

        Commands.send("POST", "/feeds", Map.of("url", url, "author", "Desk"))
                .statusCode(409)
                .body("detail", containsString("followed already"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"feed.xml", "ftp://a.example/feed", "http://me:secret@a.example/", "http:///feed", "http://a b/"
            })
    void whatIsNoWebAddressIsNotFollowed(String url) {
        Commands.send("POST", "/feeds", Map.of("url", url, "author", "Desk")).statusCode(422);
    }

    @Test
    void showsHowPollingStands() {
        // Given
        String id = create(Map.of("url", newUrl(), "author", "Desk"));

        // When
        tell(state(id, POLLED.plusSeconds(60), new PollError("fetch-unreachable", "nobody listens", POLLED)));
        tell(state(id, POLLED, null));

        // Then
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(rows(id))
                        .containsExactly("Frontier Monitor|2|fetch-unreachable|nobody listens|{\"1 date\"}"));
    }

    @Test
    void aStateOfNoFeedIsPassedOver() {
        String id = create(Map.of("url", newUrl(), "author", "Desk"));

        topics.send(Topics.FEEDS, "x", "no state".getBytes(StandardCharsets.UTF_8));
        tell(state(UUID.randomUUID().toString(), POLLED, null));
        tell(state(id, POLLED, null));

        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(rows(id))
                        .hasSize(1)
                        .allSatisfy(row -> assertThat(row).startsWith("Frontier Monitor")));
    }

    private static FeedState state(String id, Instant at, @Nullable PollError error) {
        int failures = error == null ? 0 : 2;
        return new FeedState(
                id,
                at,
                null,
                null,
                failures,
                1L,
                at,
                900,
                "Frontier Monitor",
                error,
                List.of("1 date"),
                20,
                at,
                List.of());
    }

    private void tell(FeedState state) {
        topics.send(Topics.FEEDS, state.feedId(), ContractCodec.write(state));
    }

    private List<String> rows(String id) {
        return pipeline.corpus()
                .rows(
                        "select title, failures, error_type, error_detail, remarks from corpus.feed"
                                + " where feed_id = ?::uuid and polled_at is not null",
                        id);
    }

    private List<Setting> settings(String id, int count) {
        return topics.await(Topics.SETTINGS, count, keyed(id).and(record -> record.value() != null)).stream()
                .map(record -> ContractCodec.read(record.value(), Setting.class))
                .toList();
    }

    private static Predicate<ConsumerRecord<String, byte[]>> keyed(String id) {
        return record -> ("feed:" + id).equals(record.key());
    }

    private static String create(Map<String, Object> feed) {
        return Commands.send("POST", "/feeds", feed).statusCode(200).extract().path("id");
    }

    private static String newUrl() {
        return "https://frontier-monitor.example/" + UUID.randomUUID();
    }
}
