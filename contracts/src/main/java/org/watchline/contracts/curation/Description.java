package org.watchline.contracts.curation;

import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.annotation.EntityType;

/**
 * What people say of an entity.
 *
 * @param card how it was described when a decision was made about it; for an entity that the engine does not know
 * @param name null where it was not renamed
 * @param type null where it was not retyped
 * @param kind null where it was not changed
 */
public record Description(
        EntityCard card,
        @Nullable String name,
        @Nullable EntityType type,
        @Nullable String kind) {

    Description renamed(String newName) {
        return new Description(card, newName, type, kind);
    }

    Description retyped(EntityType newType, @Nullable String newKind) {
        return new Description(card, name, newType, newKind == null ? kind : newKind);
    }
}
