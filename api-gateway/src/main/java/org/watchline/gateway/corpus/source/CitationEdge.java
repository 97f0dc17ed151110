package org.watchline.gateway.corpus.source;

/**
 * How often one source cites another.
 *
 * @param from id of the source whose articles cite
 * @param to id of the source that they cite
 * @param articles that do
 */
public record CitationEdge(String from, String to, long citations, long articles) {}
