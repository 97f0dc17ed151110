package org.watchline.gateway.corpus.event;

import java.util.UUID;

/**
 * The last report of a page, in terms of the order.
 *
 * @param key its time by the clock, exactly as the corpus gave it
 * @param article decides between equal times
 * @param ordinal of the report within its article, decides between those of one article
 */
public record EventPosition(String key, UUID article, int ordinal) {}
