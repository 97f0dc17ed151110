package org.watchline.gateway.corpus.entity;

/**
 * A spelling under which an entity was seen.
 *
 * @param articles that have it
 * @param mentions in all articles
 */
public record EntityName(String name, long articles, long mentions) {}
