package org.watchline.ingest.feed.document;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed's document says.
 *
 * @param title of the feed
 * @param items in the order of the document
 * @param parts documents that hold the items of an index of sitemaps, the latest changed first; else empty
 * @param rest how long the feed asks to be left alone; null if it does not
 * @param remarks what was wrong with it
 */
public record FeedDocument(
        @Nullable String title,
        List<FeedItem> items,
        List<URI> parts,
        @Nullable Duration rest,
        List<String> remarks) {

    public FeedDocument {
        items = List.copyOf(items);
        parts = List.copyOf(parts);
        remarks = List.copyOf(remarks);
    }

    /** So many of its items: if there are more, the latest, because some documents begin with the oldest. */
    public List<FeedItem> latest(int most) {
        return items.size() <= most
                ? items
                : items.stream().sorted(FeedItem.LATEST_FIRST).limit(most).toList();
    }
}
