package org.watchline.gateway.corpus;

/**
 * One value of a facet.
 *
 * @param value what the filter of the same name takes
 * @param label how people call it
 * @param count found articles that have it
 */
public record FacetValue(String value, String label, int count) {}
