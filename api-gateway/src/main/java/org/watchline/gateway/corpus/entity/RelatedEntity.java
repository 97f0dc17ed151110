package org.watchline.gateway.corpus.entity;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;
import org.watchline.gateway.corpus.Coordinates;

/**
 * An entity that is mentioned together with another.
 *
 * @param coordinates null for what is not a place
 * @param articles that mention both
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RelatedEntity(
        String id,
        String name,
        EntityType type,
        @Nullable String kind,
        @Nullable Coordinates coordinates,
        long articles) {}
