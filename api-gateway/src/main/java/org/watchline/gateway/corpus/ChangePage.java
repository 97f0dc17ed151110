package org.watchline.gateway.corpus;

import java.util.List;

/**
 * A stretch of the change sequence.
 *
 * @param articles those of it that match the filter, in commit order
 * @param end where the next stretch begins, also if nothing matched
 * @param more whether there is a next stretch already
 */
public record ChangePage(List<ChangedArticle> articles, ChangePosition end, boolean more) {

    public ChangePage {
        articles = List.copyOf(articles);
    }
}
