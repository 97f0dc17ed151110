package org.watchline.gateway.corpus.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A mention that two runs do not agree on.
 *
 * @param kind {@code added}, {@code lost} or {@code changed}
 * @param field what it is a mention in: {@code text} or {@code title}
 * @param older null for what was added
 * @param newer null for what was lost
 */
@Schema(description = "A mention that two runs do not agree on")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MentionDifference(
        @Schema(enumeration = {"added", "lost", "changed"}) String kind,
        UUID articleId,
        int revision,
        String field,
        @Nullable Found older,
        @Nullable Found newer) {

    /**
     * What one run says.
     *
     * @param start code points, inclusive
     * @param end code points, exclusive
     * @param entity name of the entity as this run describes it
     * @param value of a date, ISO 8601
     */
    @Schema(name = "ComparedMention")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Found(
            String text,
            int start,
            int end,
            String type,
            @Nullable String entityId,
            @Nullable String entity,
            @Nullable String value) {}
}
