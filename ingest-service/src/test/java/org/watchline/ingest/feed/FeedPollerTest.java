package org.watchline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.feed.Feed;
import org.watchline.contracts.feed.FeedState;
import org.watchline.ingest.feed.document.FeedItem;
import org.watchline.ingest.feed.document.FeedReader;
import org.watchline.ingest.fetch.FetchMetrics;
import org.watchline.outbound.AddressCheck;
import org.watchline.outbound.Limits;
import org.watchline.outbound.OutboundClient;
import org.watchline.outbound.Reach;
import org.watchline.testkit.Site;

class FeedPollerTest {

    private static final Instant NOW = Instant.parse("2022-03-05T08:00:00Z");
    private static final UUID ID = UUID.fromString("0b6f3f2e-5f0c-4b6e-9d0a-0d6a2f6f9c11");

    private Site site;
    private OutboundClient client;
    private FeedPoller poller;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
        Limits limits = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(20), 100_000, 3);
        client = new OutboundClient(new AddressCheck(Reach.EVERYWHERE, ""), limits, "Watchline");
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        poller = new FeedPoller(
                new FeedClient(client, new FeedReader(100_000), clock),
                new PollInterval(Duration.ofMinutes(5), Duration.ofHours(6), Duration.ofDays(1)),
                4,
                new FetchMetrics(new SimpleMeterRegistry()),
                clock);
    }

    @AfterEach
    void close() {
        client.close();
        site.close();
    }

    @Test
    void aSecondPollOfTheSameFindsNothing() {
        // Given
        site.put("/feed", "text/xml", rss(item("1", "One"), item("2", "Two")));

        // When
        FeedPoll first = poll(feed(), 1, null);
        FeedPoll second = poll(feed(), 1, first.state());

        // Then
        assertThat(first.fresh()).extracting(FeedItem::title).containsExactly("One", "Two");
        assertThat(second.fresh()).isEmpty();
        assertThat(second.state().lastNewAt()).isEqualTo(NOW);
        assertThat(second.state().seen()).isEqualTo(first.state().seen());
    }

    @Test
    void whatIsNewAndWhatHasChangedIsFound() {
        // Given
        site.put("/feed", "text/xml", rss(item("1", "One"), item("2", "Two")));
        FeedState before = poll(feed(), 1, null).state();

        // When
        site.put("/feed", "text/xml", rss(item("3", "Three"), item("2", "Two, corrected"), item("1", "One")));
        FeedPoll poll = poll(feed(), 1, before);

        // Then
        assertThat(poll.fresh()).extracting(FeedItem::title).containsExactly("Three", "Two, corrected");
        assertThat(poll.state().seen()).hasSize(3);
    }

    @Test
    void itemsThatShareAnIdOrALinkAreStillSeveral() {
        site.put(
                "/feed",
                "text/xml",
                rss(
                        "<item><guid>x</guid><title>a</title><link>/a</link></item>",
                        "<item><guid>x</guid><title>b</title><link>/b</link></item>",
                        "<item><title>c</title><link>/c?utm_source=1</link></item>",
                        "<item><title>c</title><link>/c?utm_source=2</link></item>"));

        assertThat(poll(feed(), 1, null).fresh()).extracting(FeedItem::title).containsExactly("a", "b", "c");
    }

    @Test
    void asksByTheValidatorsUntilItsSettingChanges() {
        // Given
        site.put("/feed", 200, Map.of("ETag", "\"1\""), bytes(rss(item("1", "One"))));
        FeedState first = poll(feed(), 1, null).state();

        // When
        FeedState second = poll(feed(), 1, first).state();
        poll(feed(), 2, second);

        // Then
        assertThat(site.asked("/feed")).extracting(Site.Asked::answered).containsExactly(200, 304, 200);
        assertThat(second.etag()).isEqualTo("\"1\"");
    }

    @Test
    void aFailureAfterAChangeOfItsSettingLeavesNoValidators() {
        // Given
        site.put("/feed", 200, Map.of("ETag", "\"1\""), bytes(rss(item("1", "One"))));
        FeedState first = poll(feed(), 1, null).state();

        // When
        site.put("/feed", 500, Map.of(), new byte[0]);
        FeedState failed = poll(feed(), 2, first).state();
        site.put("/feed", 200, Map.of("ETag", "\"1\""), bytes(rss(item("1", "One"))));
        poll(feed(), 2, failed);

        // Then
        assertThat(site.asked("/feed")).extracting(Site.Asked::answered).containsExactly(200, 500, 200);
    }

    @Test
    void aFailureKeepsTheValidatorsOfTheSameSetting() {
        site.put("/feed", 200, Map.of("ETag", "\"1\""), bytes(rss(item("1", "One"))));
        FeedState first = poll(feed(), 1, null).state();
        site.put("/feed", 500, Map.of(), new byte[0]);

        assertThat(poll(feed(), 1, first).state().etag()).isEqualTo("\"1\"");
    }

    @Test
    void whatAServerMakesTooLongIsNotKept() {
        // Given
        String endless = "x".repeat(5_000);
        site.put(
                "/feed",
                200,
                Map.of("ETag", '"' + endless + '"', "Last-Modified", endless),
                bytes("<rss><channel><title>" + "😀".repeat(5_000) + "</title>" + item("1", "One")
                        + "</channel></rss>"));

        // When
        FeedState state = poll(feed(), 1, null).state();

        // Then
        assertThat(state.etag()).isNull();
        assertThat(state.lastModified()).isNull();
        assertThat(state.title()).isEqualTo("😀".repeat(300) + "…");
    }

    @Test
    void aFaultOfOursIsToldAndWaitsLikeAnyFailure() {
        // Given
        site.put("/feed", 200, Map.of("ETag", "\"1\""), bytes(rss(item("1", "One"))));
        FeedState before = poll(feed(), 1, null).state();

        // When
        FeedState broken = poller.broken(feed(), 1, Optional.of(before), new IllegalStateException("x"));

        // Then
        assertThat(broken.failures()).isEqualTo(1);
        assertThat(broken.error().type()).isEqualTo("feed-not-taken");
        assertThat(broken.nextPollAt()).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
        assertThat(broken.seen()).isEqualTo(before.seen());
        assertThat(broken.etag()).isNull();
    }

    @Test
    void ofMoreThanAreLookedAtTheLatestAre() {
        // Given
        String oldestFirst = IntStream.rangeClosed(1, 9)
                .mapToObj("<url><loc>/%1$d</loc><lastmod>2022-03-0%1$d</lastmod></url>"::formatted)
                .collect(Collectors.joining());
        site.put("/feed", "text/xml", "<urlset><url><loc>/undated</loc></url>" + oldestFirst + "</urlset>");

        // When, then
        assertThat(poll(feed(), 1, null).fresh())
                .extracting(item -> item.link().getPath())
                .containsExactly("/9", "/8", "/7", "/6");
    }

    @Test
    void pollsMoreOftenWhereThereIsNewsAndLessWhereThereIsNot() {
        // Given
        site.put("/feed", "text/xml", rss(item("1", "One")));

        // When
        FeedState busy = poll(feed(), 1, null).state();
        FeedState quiet = poll(feed(), 1, busy).state();

        // Then
        assertThat(busy.nextPollAt()).isEqualTo(NOW.plus(Duration.ofMinutes(7).plusSeconds(30)));
        assertThat(quiet.nextPollAt()).isEqualTo(NOW.plus(Duration.ofMinutes(11).plusSeconds(15)));
    }

    @Test
    void aFailureIsToldAndWaitsLongerEachTime() {
        // Given
        site.put("/feed", 500, Map.of(), new byte[0]);

        // When
        FeedState first = poll(feed(), 1, null).state();
        FeedState second = poll(feed(), 1, first).state();
        FeedState third = poll(feed(), 1, second).state();

        // Then
        assertThat(third.failures()).isEqualTo(3);
        assertThat(third.error().type()).isEqualTo("fetch-unavailable");
        assertThat(third.error().detail()).isEqualTo("127.0.0.1 answered 500");
        assertThat(third.nextPollAt()).isEqualTo(NOW.plus(Duration.ofMinutes(20)));

        // When it is back
        site.put("/feed", "text/xml", rss(item("1", "One")));
        FeedState back = poll(feed(), 1, third).state();

        // Then
        assertThat(back.failures()).isZero();
        assertThat(back.error()).isNull();
    }

    @Test
    void comesBackWhenItIsToldTo() {
        site.put("/feed", 429, Map.of("Retry-After", "3600"), new byte[0]);

        assertThat(poll(feed(), 1, null).state().nextPollAt()).isEqualTo(NOW.plus(Duration.ofHours(1)));
    }

    @Test
    void saysWhatIsWrongWithWhatItCouldRead() {
        site.put("/feed", 301, Map.of("Location", "/moved"), new byte[0]);
        site.put(
                "/moved",
                "text/xml",
                rss(item("1", "a"), item("2", "b"), item("3", "c"), item("4", "d"), item("5", "e")));

        FeedPoll poll = poll(feed(), 1, null);

        assertThat(poll.fresh()).hasSize(4);
        assertThat(poll.state().remarks())
                .contains("of 5 items the latest 4 are looked at", "the feed has moved to " + site.at("/moved"));
    }

    @Test
    void whatIsNoFeedIsAFailureThatNamesTheFeed() {
        site.put("/feed", "text/html", "<html><link rel=alternate type='application/rss+xml' href='/rss'></html>");

        FeedState state = poll(feed(), 1, null).state();

        assertThat(state.error().type()).isEqualTo("feed-unreadable");
        assertThat(state.error().detail()).endsWith("its feed is " + site.at("/rss"));
    }

    @Test
    void readsThePartsOfAnIndexOfSitemaps() {
        // Given
        site.put(
                "/feed",
                "text/xml",
                "<sitemapindex><sitemap><loc>/a.xml</loc></sitemap>"
                        + "<sitemap><loc>/gone.xml</loc></sitemap></sitemapindex>");
        site.put("/a.xml", "text/xml", "<urlset><url><loc>/1</loc></url><url><loc>/2</loc></url></urlset>");

        // When
        FeedPoll poll = poll(feed(), 1, null);

        // Then
        assertThat(poll.fresh()).extracting(item -> item.link().getPath()).containsExactly("/1", "/2");
        assertThat(poll.state().remarks()).contains("a sitemap of the index answered 404");
    }

    @Test
    void aPartThatMayNotBeAskedForLeavesTheOthers() {
        // Given
        site.put(
                "/feed",
                "text/xml",
                "<sitemapindex><sitemap><loc>https://user:secret@gazette.example/a.xml</loc></sitemap>"
                        + "<sitemap><loc>/b.xml</loc></sitemap></sitemapindex>");
        site.put("/b.xml", "text/xml", "<urlset><url><loc>/1</loc></url></urlset>");

        // When
        FeedPoll poll = poll(feed(), 1, null);

        // Then
        assertThat(poll.fresh()).hasSize(1);
        assertThat(poll.state().remarks())
                .contains("a sitemap of the index cannot be read: The address may not hold a user or a password.");
    }

    @Test
    void takesOnlyWhatIsWanted() {
        // Given
        site.put(
                "/feed",
                "text/xml",
                rss(
                        item("1", "ISI chief in Khost"),
                        item("2", "A crisis"),
                        item("3", "Khost cricket"),
                        item("4", "Kabul")));
        Feed picky = new Feed(
                ID, url(), null, null, List.of(), true, List.of("isi", "khost"), List.of("Cricket"), true, null);

        // When, then
        assertThat(poll(picky, 1, null).fresh()).extracting(FeedItem::title).containsExactly("ISI chief in Khost");
        assertThat(poll(feed(), 2, poll(picky, 1, null).state()).fresh()).hasSize(3);
    }

    @Test
    void isDueWhenItsTimeHasComeOrSomebodyChangedIt() {
        FeedState later = poll(feed(), 1, null).state();
        Feed paused = new Feed(ID, url(), null, null, List.of(), false, List.of(), List.of(), true, null);

        assertThat(poller.isDue(feed(), 1, Optional.empty())).isTrue();
        assertThat(poller.isDue(feed(), 1, Optional.of(later))).isFalse();
        assertThat(poller.isDue(feed(), 2, Optional.of(later))).isTrue();
        assertThat(poller.isDue(paused, 2, Optional.empty())).isFalse();
    }

    private FeedPoll poll(Feed feed, long version, @Nullable FeedState before) {
        return poller.poll(feed, version, Optional.ofNullable(before));
    }

    private Feed feed() {
        return new Feed(ID, url(), null, null, List.of(), true, List.of(), List.of(), true, null);
    }

    private String url() {
        return site.at("/feed").toString();
    }

    private static String rss(String... items) {
        return "<rss version='2.0'><channel><title>Gazette</title>" + String.join("", items) + "</channel></rss>";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String item(String id, String title) {
        return "<item><guid isPermaLink='false'>%s</guid><title>%s</title><link>/%s</link></item>"
                .formatted(id, title, id);
    }
}
