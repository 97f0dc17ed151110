package org.watchline.store.article;

import org.watchline.contracts.article.ArticleEnriched;

/**
 * A revision to be written.
 *
 * @param id the database's, drawn for it
 * @param article the database's id
 */
public record NewRevision(long id, long article, int number, ArticleEnriched source) {}
