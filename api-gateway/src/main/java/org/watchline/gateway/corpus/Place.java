package org.watchline.gateway.corpus;

import java.util.UUID;

/**
 * The last article of a page, in terms of the order.
 *
 * @param key the rank as a decimal number, or the time as ISO 8601, which the corpus reads back as the same value
 * @param id decides between equal keys
 */
public record Place(String key, UUID id) {}
