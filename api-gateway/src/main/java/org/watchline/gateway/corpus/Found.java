package org.watchline.gateway.corpus;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a search found, read from one state of the corpus.
 *
 * @param page articles in their order
 * @param count of the matches that were counted
 * @param complete whether these are all
 * @param facets in the requested order, the most frequent values first
 * @param copies the page's titles and texts with their hits marked
 * @param duplicates how many other articles are near-duplicates, for those of the page that have any
 */
public record Found(
        List<FoundArticle> page,
        int count,
        boolean complete,
        Map<Facet, List<FacetValue>> facets,
        Map<UUID, MarkedCopies> copies,
        Map<UUID, Integer> duplicates) {}
