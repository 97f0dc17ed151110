package org.watchline.store.replay;

import java.util.List;
import java.util.UUID;
import org.watchline.contracts.article.ArticleIngested;

/**
 * Stored articles on their way to be tagged anew, as they once came in.
 *
 * @param replay that wants it
 */
public record Portion(UUID replay, List<ArticleIngested> articles) {

    public Portion {
        articles = List.copyOf(articles);
    }
}
