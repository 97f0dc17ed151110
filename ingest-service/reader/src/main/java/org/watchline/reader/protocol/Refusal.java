package org.watchline.reader.protocol;

/** Why nothing was read from a file. */
public enum Refusal {
    /** It cannot be opened without a password. */
    ENCRYPTED,
    /** It is broken, or ends too early. */
    DAMAGED,
    /** It holds pictures only, or nothing. */
    NO_TEXT,
    /** Its text is longer than an article's may be. */
    TOO_LONG,
    /** It unpacks to far more than it measures, nests too deeply, or needs too much memory or time. */
    OVERLOADED,
    /** It is of no kind that is read here. */
    UNSUPPORTED
}
