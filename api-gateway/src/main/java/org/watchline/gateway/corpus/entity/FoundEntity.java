package org.watchline.gateway.corpus.entity;

/**
 * A found entity and its place in the order.
 *
 * @param score how well its best name fits, as a decimal number
 */
public record FoundEntity(EntitySummary entity, String score) {}
