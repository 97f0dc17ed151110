package org.watchline.gateway.console;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.entity.EntitySummary;

/**
 * What the list of entities shows.
 *
 * @param q part of a name; empty for all
 * @param nextPage null on the last page
 */
record EntitiesPage(
        String q, List<EntitySummary> items, @Nullable String nextPage) {}
