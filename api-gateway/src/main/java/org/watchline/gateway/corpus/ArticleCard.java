package org.watchline.gateway.corpus;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list tells about an article: its active revision, without the text. */
public record ArticleCard(
        UUID id,
        int revision,
        @Nullable String title,
        @Nullable String source,
        @Nullable String url,
        @Nullable Instant publishedAt,
        Instant ingestedAt,
        @Nullable String language) {}
