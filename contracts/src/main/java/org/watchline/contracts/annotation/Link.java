package org.watchline.contracts.annotation;

import java.util.List;
import java.util.Objects;

/**
 * Why a mention is linked to its entity, so that a reader can judge it.
 *
 * @param reason for example {@code exact} or {@code spelling}
 * @param alias the alias of the knowledge base that matched
 * @param candidates ids of all entities that came into question
 */
public record Link(String reason, String alias, List<String> candidates) {

    public Link {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(alias, "alias");
        candidates = candidates == null ? List.of() : List.copyOf(candidates);
    }
}
