package org.watchline.gateway.corpus;

import org.watchline.contracts.annotation.EntityType;

/**
 * An entity that goes by a name.
 *
 * @param key of the name, as {@code contracts.curation.Spelling} makes it
 * @param id what the entity is part of, if it was merged into another
 * @param name the one that it is displayed by
 */
public record NameBearer(String key, String id, String name, EntityType type) {}
