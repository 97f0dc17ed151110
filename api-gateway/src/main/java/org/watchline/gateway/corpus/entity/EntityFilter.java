package org.watchline.gateway.corpus.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;

/**
 * Which entities are meant.
 *
 * @param name part of a name, also misspelt
 * @param types one of which the entity has; any if empty
 */
public record EntityFilter(@Nullable String name, List<EntityType> types) {

    public EntityFilter {
        types = List.copyOf(types);
    }
}
