package org.watchline.gateway.corpus;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One revision of an article.
 *
 * @param ingestedAt when the revision was received
 * @param run whose annotations are shown; null for a revision that is not the active one
 */
public record StoredArticle(
        UUID id,
        int revision,
        @Nullable String url,
        @Nullable String title,
        @Nullable String source,
        List<String> authors,
        @Nullable Instant publishedAt,
        Instant ingestedAt,
        @Nullable String language,
        List<String> tags,
        String text,
        @Nullable String run) {}
