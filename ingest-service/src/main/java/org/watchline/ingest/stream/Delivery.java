package org.watchline.ingest.stream;

/** What Kafka made of a submission. */
public enum Delivery {
    /** The submission and its status notice are acknowledged. */
    CONFIRMED,
    /** No acknowledgement came in time; it may still become an article. */
    UNCONFIRMED,
    /** It is larger than the topic takes and will never be an article. */
    TOO_LARGE
}
