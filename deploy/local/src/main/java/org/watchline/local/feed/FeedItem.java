package org.watchline.local.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;

/** One thing found in what is to be fed. */
sealed interface FeedItem {

    Origin origin();

    /**
     * An article as it goes onto the topic.
     *
     * @param json its fields, not looked at: what is acceptable is ingest-service's decision
     */
    record Article(Origin origin, JsonNode json) implements FeedItem {}

    /** A file that ingest-service makes one article of, or several. */
    record Upload(Origin origin, Path file) implements FeedItem {}

    /** A list of feeds, in OPML. */
    record Subscriptions(Origin origin, Path file) implements FeedItem {}

    /** Something in a directory that is passed over. */
    record Skipped(Origin origin, String reason) implements FeedItem {}

    /** Something from which no article can be read. */
    record Unreadable(Origin origin, String reason) implements FeedItem {}
}
