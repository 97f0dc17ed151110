package org.watchline.gateway.rate;

/** What is counted apart. */
enum Kind {
    /** Requests. */
    READ,
    /** Articles. */
    SUBMISSION,
    /** Exports that were begun. */
    EXPORT,
    /** Keys that are none. */
    FAILURE
}
