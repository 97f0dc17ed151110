package org.watchline.gateway.corpus.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which citations make the edges of a graph.
 *
 * @param source id of a source at one end of every edge; null for any
 * @param articles that cite; null for any
 * @param from earliest publication of the citing articles
 * @param until first instant after the latest publication
 */
public record EdgeFilter(
        @Nullable String source,
        @Nullable List<UUID> articles,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** Whether only some articles count. */
    public boolean isPartial() {
        return articles != null || from != null || until != null;
    }
}
