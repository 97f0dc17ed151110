package org.watchline.gateway.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.FacetValue;
import org.watchline.gateway.query.Page;
import org.watchline.gateway.query.Total;

/**
 * A page of found articles.
 *
 * @param facets by the requested names, in the requested order; counted over the newest 1,000 of the found articles
 * @param nextCursor null on the last page
 * @param alsoSearched names in the query, and who bears them; empty with {@code spelling=exact}
 * @param didYouMean entities with names like the query, if it finds little
 * @param unknown ids in the filters that nobody bears, if nothing is found
 */
@Schema(description = "A page of found articles")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchAnswer(
        List<SearchItem> items,
        Map<String, List<FacetValue>> facets,
        @Nullable String nextCursor,
        Total total,
        List<SearchedName> alsoSearched,
        List<SimilarName> didYouMean,
        List<String> unknown)
        implements Page {}
