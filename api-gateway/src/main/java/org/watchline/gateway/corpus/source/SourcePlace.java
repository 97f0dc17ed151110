package org.watchline.gateway.corpus.source;

/** The last source of a page. */
public record SourcePlace(long citations, long articles, String id) {}
