package org.watchline.gateway.corpus.entity;

/**
 * A found entity and its place in the order.
 *
 * @param score how well its best name fits, as a decimal number
 * @param rank its mentions now
 */
public record FoundEntity(EntitySummary entity, String score, long rank) {}
