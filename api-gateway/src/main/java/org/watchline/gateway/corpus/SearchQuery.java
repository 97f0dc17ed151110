package org.watchline.gateway.corpus;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search is to read.
 *
 * @param asOf the moment whose knowledge is searched; null for now
 * @param after the last article of the page before; null for the first page
 * @param limit articles on the page
 * @param cap most matches that are counted
 */
public record SearchQuery(
        ArticleFilter filter,
        @Nullable Instant asOf,
        Order order,
        @Nullable Place after,
        int limit,
        List<Facet> facets,
        int cap) {

    public SearchQuery {
        facets = List.copyOf(facets);
    }
}
