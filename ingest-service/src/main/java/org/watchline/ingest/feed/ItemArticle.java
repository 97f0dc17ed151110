package org.watchline.ingest.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.article.ArticleSubmitted;
import org.watchline.contracts.feed.Feed;
import org.watchline.contracts.identity.Sha256;
import org.watchline.contracts.identity.UrlNormalizer;
import org.watchline.ingest.feed.document.Beginning;
import org.watchline.ingest.feed.document.FeedItem;

/** An item as a submission. What a feed says wrong counts as unsaid: it is no fault of anybody who could correct it. */
public final class ItemArticle {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Duration FUTURE = Duration.ofDays(2);
    private static final int LONGEST_TITLE = 1_000;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_ID = 512;
    private static final int MOST_NAMES = 100;

    /** What is older is no news, and takes the slow lane. */
    private static final Duration NEWS = Duration.ofDays(7);

    private final Clock clock;

    ItemArticle(Clock clock) {
        this.clock = clock;
    }

    /** What the feed tells of an article whose page is to be fetched. */
    public ArticleSubmitted known(Feed feed, FeedItem item) {
        return article(feed, item, null);
    }

    /** The article as the feed itself has it. */
    public ArticleSubmitted whole(Feed feed, FeedItem item) {
        return article(feed, item, item.body());
    }

    /** Whether it can wait for what is new. */
    public boolean isOld(FeedItem item) {
        Instant latest = item.changedAt() == null ? item.publishedAt() : item.changedAt();
        return latest != null && latest.isBefore(clock.instant().minus(NEWS));
    }

    private ArticleSubmitted article(Feed feed, FeedItem item, @Nullable String html) {
        String url = item.link() == null ? null : item.link().toString();
        return new ArticleSubmitted(
                url == null ? id(feed, item) : null,
                url,
                cut(item.title(), LONGEST_TITLE),
                null,
                html,
                feed.source(),
                item.authors().stream()
                        .limit(MOST_NAMES)
                        .map(name -> Beginning.of(name, LONGEST_NAME))
                        .toList(),
                publishedAt(item),
                language(item),
                List.copyOf(feed.tags()),
                null);
    }

    /** Ids of items are told apart within their feed only: many feeds begin with 1. */
    private static @Nullable String id(Feed feed, FeedItem item) {
        if (item.id() == null) {
            return null;
        }
        String id = UrlNormalizer.normalize(feed.url()) + "#" + item.id();
        return id.length() > LONGEST_ID ? Sha256.of(id) : id;
    }

    private @Nullable String publishedAt(FeedItem item) {
        Instant at = item.publishedAt();
        if (at == null || at.isBefore(EARLIEST) || at.isAfter(clock.instant().plus(FUTURE))) {
            return null;
        }
        return at.toString();
    }

    private static @Nullable String language(FeedItem item) {
        try {
            String tag = item.language() == null ? "" : item.language().replace('_', '-');
            new Locale.Builder().setLanguageTag(tag);
            return tag.isBlank() ? null : tag;
        } catch (IllformedLocaleException e) {
            return null;
        }
    }

    private static @Nullable String cut(@Nullable String text, int longest) {
        return text == null ? null : Beginning.of(text, longest);
    }
}
