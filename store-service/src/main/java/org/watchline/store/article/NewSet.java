package org.watchline.store.article;

import org.watchline.contracts.article.ArticleEnriched;

/**
 * A set of annotations to be written.
 *
 * @param id the database's, drawn for it
 * @param revision the database's id
 * @param run the database's id
 */
public record NewSet(long id, long revision, int run, ArticleEnriched source) {}
