package org.watchline.gateway.corpus.entity;

/**
 * Two entities in the same articles.
 *
 * @param a id of the one, before {@code b} in order
 * @param articles that mention both
 */
public record NetworkEdge(String a, String b, long articles) {}
