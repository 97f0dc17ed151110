package org.watchline.gateway.corpus.entity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that says who is what.
 *
 * @param qualifier such as {@code former} or {@code acting}; null for none
 * @param sentence as it is written
 * @param start of the role's words in the article's text, in code points
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoleEvidence(
        UUID articleId,
        @Nullable String title,
        @Nullable String source,
        @Nullable Instant publishedAt,
        @Nullable String qualifier,
        String sentence,
        int start,
        int end) {}
