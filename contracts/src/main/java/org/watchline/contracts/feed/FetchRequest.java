package org.watchline.contracts.feed;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page to fetch and ingest.
 *
 * @param feedId the feed that listed the page, or null when a person asked for it
 */
public record FetchRequest(
        String submissionId,
        String url,
        Instant requestedAt,
        @Nullable String feedId) {

    public FetchRequest {
        Objects.requireNonNull(submissionId, "submissionId");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(requestedAt, "requestedAt");
    }
}
