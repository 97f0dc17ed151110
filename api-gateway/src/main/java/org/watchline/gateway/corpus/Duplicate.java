package org.watchline.gateway.corpus;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another article with much the same text.
 *
 * @param similarity up to 1, the same text
 */
public record Duplicate(
        UUID id,
        @Nullable String title,
        @Nullable String source,
        @Nullable String url,
        @Nullable Instant publishedAt,
        double similarity) {}
