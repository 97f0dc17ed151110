package org.watchline.gateway.corpus.source;

import java.util.List;
import org.watchline.gateway.corpus.ArticleCard;

/**
 * A source with its neighbours.
 *
 * @param citedBy whose articles cite it, the most citations first
 * @param cites whom its own articles cite
 * @param newest articles of it
 */
public record StoredSource(
        SourceSummary summary, List<CitationCount> citedBy, List<CitationCount> cites, List<ArticleCard> newest) {

    public StoredSource {
        citedBy = List.copyOf(citedBy);
        cites = List.copyOf(cites);
        newest = List.copyOf(newest);
    }
}
