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
    INVALID;

    /** The name in metrics: lower case, with hyphens. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
