package org.watchline.ingest.article;

import java.util.Locale;

/** The kinds of fault a submission can have; few, because metrics count by them. */
public enum Reason {
    /** Not JSON, or not a JSON object. */
    MALFORMED,
    WRONG_TYPE,
    MISSING,
    /** Fields that exclude each other. */
    CONFLICT,
    TOO_LONG,
    TOO_MANY,
    /** Of the right type, but not a URL, a date, a language tag. */
    INVALID,
    /** A file that needs a password. */
    ENCRYPTED,
    /** A file that is broken, or ends too early. */
    DAMAGED,
    /** A file of pictures only. */
    NO_TEXT,
    /** A file that unpacks to far too much, nests too deeply, or takes too much time or memory. */
    OVERLOADED,
    /** A file of a kind that is not read. */
    UNSUPPORTED,
    /** Nothing is wrong with the file, but what reads it is not to be had. */
    UNAVAILABLE;

    /** The name in metrics: lower case, with hyphens. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
