package org.watchline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.feed.Feed;
import org.watchline.ingest.feed.document.FeedItem;

class ItemArticleTest {

    private static final Instant NOW = Instant.parse("2022-03-05T08:00:00Z");

    private final ItemArticle articles = new ItemArticle(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void anItemWithoutALinkHasAnIdOfItsFeed() {
        // Given
        FeedItem item = item("1", null, null, null);

        // When, then
        assertThat(articles.whole(feed("https://a.example/feed"), item).id()).isEqualTo("https://a.example/feed#1");
        assertThat(articles.whole(feed("https://b.example/feed"), item).id()).isEqualTo("https://b.example/feed#1");
    }

    @Test
    void anIdThatTheIntakeWouldRefuseIsShortenedAndStaysItsOwn() {
        // Given
        String longId = "x".repeat(600);

        // When
        String one = articles.whole(feed("https://a.example/feed"), item(longId + 1, null, null, null))
                .id();
        String two = articles.whole(feed("https://a.example/feed"), item(longId + 2, null, null, null))
                .id();

        // Then
        assertThat(one).hasSize(64).isNotEqualTo(two);
    }

    @Test
    void anItemWithALinkIsKnownByIt() {
        URI link = URI.create("https://a.example/1");

        assertThat(articles.known(feed("https://a.example/feed"), item("1", link, null, null)))
                .satisfies(article -> {
                    assertThat(article.id()).isNull();
                    assertThat(article.url()).isEqualTo("https://a.example/1");
                });
    }

    @Test
    void aChangeIsNewsButNoPublication() {
        // Given
        FeedItem edited = item("1", null, null, NOW);

        // When, then
        assertThat(articles.known(feed("https://a.example/feed"), edited).publishedAt())
                .isNull();
        assertThat(articles.isOld(edited)).isFalse();
        assertThat(articles.isOld(item("1", null, Instant.parse("2019-01-01T00:00:00Z"), null)))
                .isTrue();
    }

    private static FeedItem item(
            String id, @Nullable URI link, @Nullable Instant publishedAt, @Nullable Instant changedAt) {
        return new FeedItem(id, link, "One", List.of(), publishedAt, changedAt, List.of(), null, "<p>Said.</p>", null);
    }

    private static Feed feed(String url) {
        return new Feed(UUID.randomUUID(), url, null, null, List.of(), true, List.of(), List.of(), false, null);
    }
}
