package org.watchline.ingest.fetch;

import java.util.Locale;

/** The ways in which fetching fails. Their labels are names of problem types, which clients rely on. */
public enum FetchProblem {
    /** The address, or one that it redirects to, may not be called. */
    FETCH_ADDRESS_REFUSED(false),
    /** The site's rules for robots forbid it. */
    FETCH_ROBOTS_DISALLOWED(false),
    /** The site's rules for robots cannot be had, which RFC 9309 reads as a ban for the time being. */
    FETCH_ROBOTS_UNAVAILABLE(true),
    /** No name, no connection, or no answer in time. */
    FETCH_UNREACHABLE(true),
    /** 404 or 410. */
    FETCH_NOT_FOUND(false),
    /** Any other answer of the 400s: a login, a paywall, a ban. */
    FETCH_REFUSED(false),
    /** The server is busy or broken: 429 or one of the 500s. */
    FETCH_UNAVAILABLE(true),
    FETCH_TOO_MANY_REDIRECTS(false),
    FETCH_TOO_LARGE(false),
    /** What came is neither HTML nor plain text, nor a document. */
    FETCH_NOT_TEXT(false),
    /** What came is a document that is encrypted, broken, without text, or asks for too much. */
    FETCH_DOCUMENT_REFUSED(false),
    /** Documents cannot be read at the moment. */
    FETCH_READER_UNAVAILABLE(true),
    /** What came is blank. */
    FETCH_EMPTY(false),
    /** The feed that listed the page is followed no longer. */
    FETCH_NOT_WANTED(false),
    /** What came is no feed. */
    FEED_UNREADABLE(false),
    /** A feed came, and could not be taken through a fault of ours. */
    FEED_NOT_TAKEN(true);

    private final boolean passing;

    FetchProblem(boolean passing) {
        this.passing = passing;
    }

    /** Whether it may be over soon. */
    public boolean isPassing() {
        return passing;
    }

    /** The name of the problem type: lower case, with hyphens. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
