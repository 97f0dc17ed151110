package org.watchline.gateway.corpus.source;

/** How often the articles of one source cite another: the other end of the edge, seen from either. */
public record CitationCount(SourceLink source, long citations, long articles) {}
