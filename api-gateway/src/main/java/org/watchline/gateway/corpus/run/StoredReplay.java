package org.watchline.gateway.corpus.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Stored articles that are tagged anew.
 *
 * @param stage from which on; {@code nlp}
 * @param filter parameters of a search; empty for all articles
 * @param state {@code selecting}, {@code running}, {@code done} or {@code cancelled}
 * @param selected articles that it is about; grows while they are looked for
 * @param sent articles that went to the engine
 * @param stored articles that came back
 * @param failed articles that cannot be tagged: their dead letters say why
 */
@Schema(name = "Replay", description = "Stored articles that are tagged anew")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StoredReplay(
        UUID id,
        String stage,
        Map<String, List<String>> filter,
        String author,
        String reason,
        Instant createdAt,

        @Schema(enumeration = {"selecting", "running", "done", "cancelled"})
        String state,

        long selected,
        long sent,
        long stored,
        long failed,
        @Nullable Instant finishedAt) {}
