package org.watchline.gateway.corpus.curation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.curation.Decision;

/**
 * A decision with who made it.
 *
 * @param seq grows with every decision
 * @param decision what was decided; its form depends on its kind
 * @param entities the entities that it is about, as they were when it was made
 * @param undone null while the decision stands
 */
@Schema(description = "A decision about entities or events; its `decision` depends on its `kind`")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FoundDecision(
        UUID id,
        @JsonIgnore long seq,
        String kind,
        @Schema(implementation = Object.class) Decision decision,
        List<EntityCard> entities,
        String author,
        @Nullable String reason,
        Instant at,
        @Nullable Undone undone) {

    /** Who took a decision back. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Undone(UUID id, String author, @Nullable String reason, Instant at) {}
}
