package org.watchline.ingest.feed.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.article.Article;
import org.watchline.contracts.article.ArticleIngested;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.feed.Feed;
import org.watchline.contracts.feed.FeedState;
import org.watchline.contracts.feed.FetchRequest;
import org.watchline.contracts.setting.Setting;
import org.watchline.contracts.status.ArticleStatus;
import org.watchline.contracts.status.Stage;
import org.watchline.contracts.topic.EventHeaders;
import org.watchline.contracts.topic.Topics;
import org.watchline.ingest.LoopbackProfile;
import org.watchline.testkit.KafkaResource;
import org.watchline.testkit.Site;
import org.watchline.testkit.TopicProbe;

@QuarkusTest
@TestProfile(LoopbackProfile.class)
@QuarkusTestResource(KafkaResource.class)
class FollowedFeedIT {

    private static final int ITEMS = 50;
    private static final AtomicLong VERSIONS = new AtomicLong();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Inject
    FeedSettings settings;

    private final UUID id = UUID.randomUUID();
    private TopicProbe topics;
    private Site site;

    @BeforeEach
    void connect() throws IOException {
        topics = new TopicProbe(bootstrapServers);
        site = new Site();
    }

    @AfterEach
    void disconnect() {
        follow(null);
        topics.close();
        site.close();
    }

    @Test
    void everyItemBecomesAnArticleOnceAndAChangedOneAgain() {
        // Given
        for (int i = 0; i < ITEMS; i++) {
            site.put("/articles/" + i, "text/html", page(i, "Elders met in village " + i + "."));
        }
        site.put("/feed.xml", 200, Map.of("Content-Type", "application/rss+xml", "ETag", "\"1\""), rss("first"));

        // When it is followed
        follow(feed(true, true));

        // Then
        Set<String> seen = new HashSet<>();
        for (Article article : articles(ITEMS)) {
            int i = Integer.parseInt(article.url().substring(article.url().lastIndexOf('/') + 1));
            assertThat(article.title()).isEqualTo("Report " + i);
            assertThat(article.publishedAt()).isEqualTo(Instant.parse("2022-03-05T08:%02d:00Z".formatted(i)));
            assertThat(article.text()).isEqualTo("Elders met in village " + i + ".");
            assertThat(article.source()).isEqualTo("Frontier Monitor");
            assertThat(article.tags()).containsExactly("frontier");
            seen.add(article.url());
        }
        assertThat(seen).hasSize(ITEMS);
        FeedState first = state(1);
        assertThat(first.seen()).hasSize(ITEMS);
        assertThat(first.title()).isEqualTo("Frontier Monitor & Friends");
        assertThat(first.etag()).isEqualTo("\"1\"");

        // When it is polled again, once anew and once by its validator
        follow(feed(true, true));
        state(2);
        assertThat(articles(ITEMS)).hasSize(ITEMS);

        // When an item has changed
        site.put("/articles/7", "text/html", page(7, "Elders met in village 7, and parted."));
        site.put("/feed.xml", 200, Map.of("Content-Type", "application/rss+xml", "ETag", "\"2\""), rss("second"));
        follow(feed(true, true));

        // Then it alone came once more
        Article changed = articles(ITEMS + 1).get(ITEMS);
        assertThat(changed.text()).isEqualTo("Elders met in village 7, and parted.");
        assertThat(topics.read(Topics.FETCH).stream()
                        .filter(record -> new String(record.value(), StandardCharsets.UTF_8).contains(id.toString())))
                .hasSize(ITEMS + 1);
    }

    @Test
    void aDeadFeedSaysWhyAndSinceWhen() {
        // Given
        site.put("/feed.xml", 410, Map.of(), new byte[0]);

        // When
        follow(feed(true, true));
        FeedState first = state(1);
        follow(feed(true, true));

        // Then
        FeedState second = state(2);
        assertThat(second.failures()).isEqualTo(2);
        assertThat(second.error().type()).isEqualTo("fetch-not-found");
        assertThat(second.error().detail()).isEqualTo("127.0.0.1 answered 410");
        assertThat(second.error().since()).isEqualTo(first.error().since());
        assertThat(second.nextPollAt()).isAfter(second.polledAt());
        RestAssured.get("/q/metrics")
                .then()
                .body(containsString("watchline_feed_polls_total{outcome=\"failed\",reason=\"fetch-not-found\"}"));
    }

    @Test
    void takesTheTextOfTheFeedWhereThatIsWanted() {
        site.put("/feed.xml", "application/feed+json", """
                {"version": "https://jsonfeed.org/version/1.1", "title": "Notes", "items": [
                  {"id": "1", "url": "https://notes.example/1", "title": "One",
                   "content_html": "<p>Said in the feed.</p>"},
                  {"id": "2", "content_text": "Without a page."}]}""");

        follow(feed(true, false));

        assertThat(articlesOf(2))
                .extracting(Article::text)
                .containsExactlyInAnyOrder("Said in the feed.", "Without a page.");
    }

    @Test
    void aPausedFeedIsLeftAloneAndADeletedOneIsForgotten() {
        // Given
        site.put("/feed.xml", 200, Map.of("Content-Type", "application/rss+xml"), rss("first"));
        follow(feed(false, true));
        UUID other = UUID.randomUUID();
        send(
                other,
                new Feed(
                        other,
                        site.at("/other.xml").toString(),
                        null,
                        null,
                        List.of(),
                        true,
                        List.of(),
                        List.of(),
                        true,
                        null));
        topics.await(Topics.FEEDS, record -> other.toString().equals(record.key()));

        // Then
        assertThat(site.asked("/feed.xml")).isEmpty();

        // When
        send(other, null);

        // Then
        topics.await(Topics.FEEDS, record -> other.toString().equals(record.key()) && record.value() == null);
        await().during(Duration.ofMillis(500))
                .until(() -> site.asked("/feed.xml").isEmpty());
    }

    @Test
    void aFeedThatIsDeletedWhileItIsPolledSendsNothing() {
        // Given
        site.put("/feed.xml", "application/rss+xml", new String(rss("first"), StandardCharsets.UTF_8));
        site.hold("/feed.xml");

        // When it is deleted while it is being asked for, and followed once more
        follow(feed(true, true));
        await().until(() -> !site.asked("/feed.xml").isEmpty());
        follow(null);
        await().until(() -> settings.isGone(id));
        site.release("/feed.xml");
        follow(feed(true, true));
        long version = VERSIONS.get();

        // Then only the second time counts
        assertThat(state(1).settingsVersion()).isEqualTo(version);
    }

    @Test
    void aPageThatADeletedFeedListedIsNotFetched() {
        // Given
        site.put("/feed.xml", 410, Map.of(), new byte[0]);
        site.put("/listed", "text/html", "<p>Elders met.");
        follow(feed(true, true));
        state(1);
        follow(null);
        await().until(() -> settings.isGone(id));

        // When
        FetchRequest request = new FetchRequest(
                UUID.randomUUID().toString(), site.at("/listed").toString(), Instant.EPOCH, id.toString(), null);
        byte[] submission = request.submissionId().getBytes(StandardCharsets.UTF_8);
        topics.send(
                Topics.FETCH,
                request.host(),
                ContractCodec.write(request),
                Map.of(EventHeaders.SUBMISSION_ID, submission));

        // Then
        ArticleStatus end = ContractCodec.read(
                topics.await(Topics.STATUS, record -> request.submissionId().equals(record.key()))
                        .value(),
                ArticleStatus.class);
        assertThat(end.stage()).isEqualTo(Stage.REJECTED);
        assertThat(end.reason()).isEqualTo("fetch-not-wanted: the feed that listed the page is followed no longer");
        assertThat(site.asked("/listed")).isEmpty();
    }

    @Test
    void aFeedThatFailsThroughAFaultOfOursIsPutOff() {
        // Given a phrase that nobody can set
        site.put("/feed.xml", "application/rss+xml", new String(rss("first"), StandardCharsets.UTF_8));
        Feed faulty = new Feed(
                id, site.at("/feed.xml").toString(), null, null, List.of(), true, List.of(""), List.of(), true, null);

        // When
        follow(faulty);

        // Then
        FeedState state = state(1);
        assertThat(state.error().type()).isEqualTo("feed-not-taken");
        assertThat(state.failures()).isEqualTo(1);
        assertThat(state.nextPollAt()).isAfter(state.polledAt());
    }

    @Test
    void aTitleWithoutAnEndDoesNotKeepTheStateFromBeingKept() {
        site.put(
                "/feed.xml",
                "application/rss+xml",
                "<rss><channel><title>" + "x".repeat(2_000_000) + "</title></channel></rss>");

        follow(feed(true, true));

        assertThat(state(1).title()).hasSizeLessThan(400);
    }

    private Feed feed(boolean active, boolean pages) {
        return new Feed(
                id,
                site.at("/feed.xml").toString(),
                null,
                "Frontier Monitor",
                List.of("frontier"),
                active,
                List.of(),
                List.of("cricket"),
                pages,
                null);
    }

    private void follow(Feed feed) {
        send(id, feed);
    }

    private void send(UUID feed, Feed value) {
        Setting setting = value == null
                ? null
                : new Setting(
                        "feed:" + feed,
                        Feed.SETTING,
                        VERSIONS.incrementAndGet(),
                        Instant.EPOCH,
                        ContractCodec.mapper().valueToTree(value));
        topics.send(Topics.SETTINGS, "feed:" + feed, setting == null ? null : ContractCodec.write(setting));
    }

    private FeedState state(int polls) {
        return ContractCodec.read(
                topics.await(Topics.FEEDS, polls, record -> id.toString().equals(record.key()))
                        .get(polls - 1)
                        .value(),
                FeedState.class);
    }

    /** What is old takes the slow lane. */
    private List<Article> articles(int count) {
        return topics
                .await(
                        Topics.BACKLOG,
                        count,
                        record -> new String(record.value(), StandardCharsets.UTF_8)
                                .contains(site.at("/articles/").toString()))
                .stream()
                .map(record -> ContractCodec.read(record.value(), ArticleIngested.class)
                        .article())
                .toList();
    }

    private List<Article> articlesOf(int count) {
        return topics
                .await(
                        Topics.INGESTED,
                        count,
                        record -> new String(record.value(), StandardCharsets.UTF_8).contains("\"Frontier Monitor\"")
                                && !new String(record.value(), StandardCharsets.UTF_8).contains("/articles/"))
                .stream()
                .map(record -> ContractCodec.read(record.value(), ArticleIngested.class)
                        .article())
                .toList();
    }

    private static String page(int i, String text) {
        return "<html><head><title>Site title %d</title></head><body><article><p>%s</p></article></body></html>"
                .formatted(i, text);
    }

    private byte[] rss(String issue) {
        String items = IntStream.range(0, ITEMS)
                .mapToObj(i -> """
                        <item><title>Report %d</title><link>/articles/%d</link><guid isPermaLink="false">r-%d</guid>
                        <pubDate>Sat, 05 Mar 2022 13:%02d:00 +0500</pubDate><description>%s</description></item>""".formatted(i, i, i, i, i == 7 ? issue : "same"))
                .collect(Collectors.joining("\n"));
        return """
                <rss version="2.0"><channel><title>Frontier Monitor & Friends</title>%s
                <item><title>Cricket in Kabul</title><link>/articles/cricket</link></item></channel></rss>""".formatted(items).getBytes(StandardCharsets.UTF_8);
    }
}
