package org.watchline.gateway.corpus;

/**
 * An article that was stored, or stored anew.
 *
 * @param position of the change
 * @param kind {@code new}, {@code revised} or {@code rerun}
 */
public record ChangedArticle(ChangePosition position, String kind, ArticleCard card) {}
