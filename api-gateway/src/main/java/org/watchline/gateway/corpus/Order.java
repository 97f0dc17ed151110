package org.watchline.gateway.corpus;

/** How found articles are ordered. */
public enum Order {
    /** Best match first. */
    RELEVANCE,
    /** Newest publication first. */
    DATE
}
