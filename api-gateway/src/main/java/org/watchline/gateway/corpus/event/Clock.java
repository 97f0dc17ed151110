package org.watchline.gateway.corpus.event;

/** By which of its times a report stands on the timeline. */
public enum Clock {
    /** The day on which it happened; what has no date counts as the oldest. */
    EVENT,
    /** When the article was published. */
    ARTICLE,
    /** When the article came in. */
    INGESTED
}
