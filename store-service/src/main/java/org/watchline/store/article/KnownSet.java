package org.watchline.store.article;

/** A run that has annotated a revision, both by the database's ids. */
public record KnownSet(long revision, int run) {}
