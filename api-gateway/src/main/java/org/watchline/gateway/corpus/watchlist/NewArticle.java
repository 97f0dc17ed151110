package org.watchline.gateway.corpus.watchlist;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.ArticleCard;
import org.watchline.gateway.corpus.ChangePosition;

/**
 * An article that came in, or came in anew.
 *
 * @param position of the change
 * @param kind {@code new} or {@code revised}
 * @param at when it was stored
 * @param lead the beginning of its text
 * @param cluster the same for articles that tell the same in much the same words
 * @param first the article of the cluster that was there first
 * @param copies other articles of the cluster
 */
public record NewArticle(
        ChangePosition position,
        String kind,
        Instant at,
        ArticleCard card,
        @Nullable String lead,
        String cluster,
        UUID first,
        int copies) {}
