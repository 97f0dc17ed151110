package org.watchline.ingest.feed.document;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed.
 *
 * @param id as the feed gives it; null if it does not
 * @param link of the page; null for an entry without one
 * @param title one line of plain text
 * @param publishedAt null if the feed says nothing that can be read; that it was changed tells nothing about it
 * @param changedAt when it was changed last; null if the feed does not say
 * @param summary HTML
 * @param content HTML; null where the feed has no more than a summary
 * @param language as the feed gives it
 */
public record FeedItem(
        @Nullable String id,
        @Nullable URI link,
        @Nullable String title,
        List<String> authors,
        @Nullable Instant publishedAt,
        @Nullable Instant changedAt,
        List<String> categories,
        @Nullable String summary,
        @Nullable String content,
        @Nullable String language) {

    /** By when they were published, or else changed: the latest first, those without a date last. */
    static final Comparator<FeedItem> LATEST_FIRST =
            Comparator.comparing(FeedItem::date, Comparator.nullsLast(Comparator.reverseOrder()));

    public FeedItem {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
    }

    private @Nullable Instant date() {
        return publishedAt == null ? changedAt : publishedAt;
    }

    /** The text that the feed itself has: all of it, or else the summary. */
    public @Nullable String body() {
        return content == null ? summary : content;
    }
}
