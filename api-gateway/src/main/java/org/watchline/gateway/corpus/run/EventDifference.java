package org.watchline.gateway.corpus.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An event that two runs do not agree on. Events are the same if the same words tell of them.
 *
 * @param kind {@code added}, {@code lost} or {@code changed}
 * @param text the words that tell of it
 * @param start of these words: code points, inclusive
 * @param end code points, exclusive
 * @param older null for what was added
 * @param newer null for what was lost
 */
@Schema(description = "An event that two runs do not agree on")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventDifference(
        @Schema(enumeration = {"added", "lost", "changed"}) String kind,
        UUID articleId,
        int revision,
        String text,
        int start,
        int end,
        @Nullable Found older,
        @Nullable Found newer) {

    /** What one run says. */
    @Schema(name = "ComparedEvent")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Found(
            String type,
            @Nullable String mode,
            List<String> actors,
            List<String> recipients,
            @Nullable String location,
            @Nullable String date) {}
}
