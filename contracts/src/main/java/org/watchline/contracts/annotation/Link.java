package org.watchline.contracts.annotation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a mention is linked to its entity, so that a reader can judge it.
 *
 * @param reason for example {@code exact} or {@code spelling}; {@code curated: …} with the id of the decision that made
 *     it so
 * @param alias the alias of the knowledge base that matched
 * @param candidates ids of all entities that came into question
 * @param tagged the entity that the engine linked it to before people decided otherwise; null where they did not, or
 *     where the engine linked it to none
 */
public record Link(
        String reason, String alias, List<String> candidates, @Nullable String tagged) {

    /** What the reasons of links begin with that people decided about. */
    public static final String CURATED = "curated: ";

    public Link {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(alias, "alias");
        candidates = candidates == null ? List.of() : List.copyOf(candidates);
    }

    /** As the engine links. */
    public Link(String reason, String alias, List<String> candidates) {
        this(reason, alias, candidates, null);
    }
}
