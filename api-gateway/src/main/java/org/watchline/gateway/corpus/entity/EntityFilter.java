package org.watchline.gateway.corpus.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;

/**
 * Which entities are meant.
 *
 * @param name part of a name, also misspelt
 * @param types one of which the entity has; any if empty
 * @param known ids that the name is known to mean, though no article may have it in this spelling or script
 */
public record EntityFilter(@Nullable String name, List<EntityType> types, List<String> known) {

    public EntityFilter {
        types = List.copyOf(types);
        known = List.copyOf(known);
    }

    /** The same filter, with ids that the name is known to mean. */
    public EntityFilter knowing(List<String> ids) {
        return new EntityFilter(name, types, ids);
    }
}
