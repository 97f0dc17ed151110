package org.watchline.local.feed;

import com.fasterxml.jackson.databind.JsonNode;

/** One thing found in what is to be fed. */
sealed interface FeedItem {

    /** Where it was found, for people: a path, with the position in it where it holds several. */
    String origin();

    /**
     * An article as it goes onto the topic.
     *
     * @param json its fields, not looked at: what is acceptable is ingest-service's decision
     */
    record Article(String origin, JsonNode json) implements FeedItem {}

    /** Something from which no article can be read. */
    record Unreadable(String origin, String reason) implements FeedItem {}
}
