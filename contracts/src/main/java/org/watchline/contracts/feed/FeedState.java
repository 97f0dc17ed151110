package org.watchline.contracts.feed;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the polling of one feed stands. The topic is compacted by feed id.
 *
 * @param etag validator of the last document, sent back as {@code If-None-Match}
 * @param lastModified validator of the last document, sent back as {@code If-Modified-Since}
 * @param failures polls in a row that failed
 * @param settingsVersion of the feed's setting when it was polled; null in states of before there was any
 * @param nextPollAt when it is due again
 * @param intervalSeconds between two polls, before any back-off
 * @param title what the feed calls itself
 * @param error how the last poll failed; null if it did not
 * @param remarks what was wrong with the last document though it could be read; at most 20
 * @param listed items in the last document
 * @param lastNewAt when it last had something new
 * @param seen items that were taken, the latest listed first
 */
public record FeedState(
        String feedId,
        Instant polledAt,
        @Nullable String etag,
        @Nullable String lastModified,
        int failures,
        @Nullable Long settingsVersion,
        @Nullable Instant nextPollAt,
        @Nullable Integer intervalSeconds,
        @Nullable String title,
        @Nullable PollError error,
        List<String> remarks,
        @Nullable Integer listed,
        @Nullable Instant lastNewAt,
        List<SeenItem> seen) {

    public FeedState {
        Objects.requireNonNull(feedId, "feedId");
        Objects.requireNonNull(polledAt, "polledAt");
        remarks = remarks == null ? List.of() : List.copyOf(remarks);
        seen = seen == null ? List.of() : List.copyOf(seen);
    }

    /** The state of a feed that was never polled. */
    public static FeedState before(Feed feed) {
        return new FeedState(
                feed.id().toString(),
                Instant.EPOCH,
                null,
                null,
                0,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of());
    }

    /**
     * Why a poll failed.
     *
     * @param type name of the kind of problem, for programs
     * @param detail what happened, for people
     * @param since when the feed began to fail
     */
    public record PollError(String type, String detail, Instant since) {

        public PollError {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(detail, "detail");
            Objects.requireNonNull(since, "since");
        }
    }

    /**
     * An item that was taken.
     *
     * @param key digest of what identifies it
     * @param version digest of what it said
     */
    public record SeenItem(String key, String version) {

        public SeenItem {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(version, "version");
        }
    }
}
