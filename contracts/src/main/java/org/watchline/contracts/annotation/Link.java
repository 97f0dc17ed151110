package org.watchline.contracts.annotation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a mention is linked to its entity, so that a reader can judge it.
 *
 * @param reason for example {@code exact} or {@code spelling}; {@code curated: …} names the decision that made it so,
 *     with the engine's own reason in brackets behind it
 * @param alias the alias of the knowledge base that matched
 * @param candidates ids of all entities that came into question
 * @param tagged the entity that the engine linked it to before people decided otherwise; null where they did not, or
 *     where the engine linked it to none
 */
public record Link(
        String reason,
        String alias,
        List<String> candidates,
        @Nullable String tagged) {

    /** What the reasons of links begin with that people decided about. */
    public static final String CURATED = "curated: ";

    public Link {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(alias, "alias");
        candidates = candidates == null ? List.of() : List.copyOf(candidates);
    }

    /** As people decided, for an entity that the engine had linked. */
    public Link curated(UUID decision, String taggedId) {
        return new Link("%s%s (%s)".formatted(CURATED, decision, reason), alias, candidates, taggedId);
    }

    /** As people decided, for a name that the engine had linked to nobody. */
    public static Link claimed(UUID decision, String name) {
        return new Link(CURATED + decision, name, List.of(), null);
    }

    /** As the engine had it; null where it had linked to nobody. */
    public @Nullable Link asTagged() {
        if (!reason.startsWith(CURATED)) {
            return this;
        }
        int own = reason.indexOf('(');
        return tagged == null || own < 0
                ? null
                : new Link(reason.substring(own + 1, reason.length() - 1), alias, candidates);
    }

    /** As the engine links. */
    public Link(String reason, String alias, List<String> candidates) {
        this(reason, alias, candidates, null);
    }
}
