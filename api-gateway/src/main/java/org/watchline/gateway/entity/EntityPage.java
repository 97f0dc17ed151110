package org.watchline.gateway.entity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.entity.EntitySummary;
import org.watchline.gateway.query.Page;

/**
 * A page of entities.
 *
 * @param nextCursor null on the last page
 */
@Schema(description = "A page of entities")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntityPage(
        List<EntitySummary> items, @Nullable String nextCursor) implements Page {}
