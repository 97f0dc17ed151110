package org.watchline.contracts.feed;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the polling of one feed stands. The topic is compacted by feed id.
 *
 * @param etag validator of the last response, sent back as {@code If-None-Match}
 * @param lastModified validator of the last response, sent back as {@code If-Modified-Since}
 * @param failures polls in a row that failed
 */
public record FeedState(
        String feedId,
        Instant polledAt,
        @Nullable String etag,
        @Nullable String lastModified,
        int failures) {

    public FeedState {
        Objects.requireNonNull(feedId, "feedId");
        Objects.requireNonNull(polledAt, "polledAt");
    }
}
