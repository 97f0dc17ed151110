package org.watchline.contracts.curation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityCard;

/**
 * A decision that stands, with who made it. It is the value of a setting of kind {@link #SETTING}.
 *
 * @param reason null where none was given
 * @param entities a card for each entity that the decision is about, so that followers need no database
 */
public record CurationDecision(
        UUID id, Decision decision, String author, @Nullable String reason, Instant at, List<EntityCard> entities) {

    /** The kind of the settings that hold decisions; their ids are this, a colon and the decision's id. */
    public static final String SETTING = "curation";

    public CurationDecision {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(at, "at");
        entities = entities == null ? List.of() : List.copyOf(entities);
    }

    /** The id of its setting. */
    public String settingId() {
        return SETTING + ":" + id;
    }
}
