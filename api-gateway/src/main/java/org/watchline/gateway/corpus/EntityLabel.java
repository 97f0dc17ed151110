package org.watchline.gateway.corpus;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EntityType;

/**
 * An entity as lists name it.
 *
 * @param name its id if the corpus has no description of it
 * @param type null if the corpus has no description of it
 * @param coordinates null for what is not a place
 */
@Schema(description = "An entity by id and name")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntityLabel(
        String id,
        String name,
        @Nullable EntityType type,
        @Nullable String kind,
        @Nullable Coordinates coordinates) {}
