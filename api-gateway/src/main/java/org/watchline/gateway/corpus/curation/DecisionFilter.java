package org.watchline.gateway.corpus.curation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions are meant.
 *
 * @param entity id of an entity that they are about; null for any
 * @param kinds any if empty
 * @param author null for anybody
 */
public record DecisionFilter(
        @Nullable String entity,
        List<String> kinds,
        @Nullable String author) {

    public DecisionFilter {
        kinds = List.copyOf(kinds);
    }
}
