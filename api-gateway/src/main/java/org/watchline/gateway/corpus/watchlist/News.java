package org.watchline.gateway.corpus.watchlist;

import java.util.List;
import org.watchline.gateway.corpus.ChangePosition;

/**
 * What came in after a position of the change sequence.
 *
 * @param articles that match, the latest first
 * @param head the position of the latest change, whether it matches or not
 * @param cut whether more came in than was looked at: the oldest of it is missing
 */
public record News(List<NewArticle> articles, ChangePosition head, boolean cut) {

    public News {
        articles = List.copyOf(articles);
    }
}
