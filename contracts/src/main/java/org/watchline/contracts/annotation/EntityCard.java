package org.watchline.contracts.annotation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the store needs to know of an entity that an article refers to.
 *
 * @param kind finer than the type, for example {@code province} or {@code outlet}
 * @param latitude WGS84 degrees, -90 to 90; null for what is not a place
 * @param longitude WGS84 degrees, -180 to 180; null for what is not a place
 * @param wikidata item id such as {@code Q843}; null when not known for sure
 */
public record EntityCard(
        String id,
        String name,
        EntityType type,
        @Nullable String kind,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String wikidata) {

    public EntityCard {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }
}
