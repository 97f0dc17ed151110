package org.watchline.store.article;

/**
 * Where an article's annotations are kept; a redelivered article has the same place.
 *
 * @param article the database's id
 * @param revision number of the revision
 * @param run the database's id
 */
public record Place(long article, int revision, int run) {}
