package org.watchline.gateway.corpus;

/**
 * What a list was worked out over: the newest articles, and no more than answer in time.
 *
 * @param articles that were looked at
 * @param of so many that there are
 */
public record Basis(long articles, long of) {}
