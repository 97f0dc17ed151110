package org.watchline.gateway.corpus.entity;

/**
 * The last entity of a page.
 *
 * @param score how well its best name fits, as a decimal number
 */
public record EntityPlace(String score, long mentions, String id) {}
