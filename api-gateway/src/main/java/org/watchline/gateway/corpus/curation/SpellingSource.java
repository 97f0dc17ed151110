package org.watchline.gateway.corpus.curation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entity that a spelling means, and who says so.
 *
 * @param articles articles in which it does
 * @param mentions how often it does there
 * @param listed whether the entity is one of the knowledge base
 * @param decision the decision by which somebody says so; null where only articles and the knowledge base do
 * @param author of that decision
 * @param prevails whether that decision is the one that counts, where several entities are said to be meant
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SpellingSource(
        String entityId,
        String name,
        String type,
        long articles,
        long mentions,
        boolean listed,
        @Nullable UUID decision,
        @Nullable String author,
        boolean prevails) {}
