package org.watchline.gateway.corpus;

/** A found article and its place in the order. */
public record FoundArticle(ArticleCard card, Place place) {}
