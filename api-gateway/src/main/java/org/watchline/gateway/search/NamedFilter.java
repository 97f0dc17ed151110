package org.watchline.gateway.search;

import java.util.List;
import org.watchline.gateway.corpus.ArticleFilter;

/**
 * A filter whose words know which of them are names, and whose places are with those within them.
 *
 * @param names in the order of the query
 */
public record NamedFilter(ArticleFilter filter, List<SearchedName> names) {

    public NamedFilter {
        names = List.copyOf(names);
    }
}
