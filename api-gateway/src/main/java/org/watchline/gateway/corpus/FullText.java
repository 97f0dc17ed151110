package org.watchline.gateway.corpus;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles by what they say and by what is known of them. What is asked comes as it was understood: words are
 * parsed, names looked up. PostgreSQL answers; docs/adr/0024-search-engine.md tells when something else should.
 */
public interface FullText {

    /**
     * Finds a page of articles, counts all matches up to the query's cap, and counts the newest by the query's facets:
     * all of one state of the corpus.
     */
    Found find(SearchQuery query);

    /**
     * The ids of the newest articles that the filter means.
     *
     * @param asOf the moment whose knowledge is searched; null for now
     */
    List<UUID> newest(ArticleFilter filter, @Nullable Instant asOf, int limit);

    /**
     * Counts the articles that the filter means, up to a cap.
     *
     * @param asOf the moment whose knowledge is searched; null for now
     */
    int count(ArticleFilter filter, @Nullable Instant asOf, int cap);
}
