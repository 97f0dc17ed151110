package org.watchline.gateway.corpus.source;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are meant. A claim must match every part that is given.
 *
 * @param source id of what it rests on
 * @param article that makes it
 * @param from earliest publication of the article
 * @param until first instant after the latest publication
 */
public record ClaimFilter(
        @Nullable String source,
        @Nullable UUID article,
        @Nullable Instant from,
        @Nullable Instant until) {}
