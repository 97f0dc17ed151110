package org.watchline.store.command;

import java.net.URI;

/**
 * Problem details, RFC 9457.
 *
 * @param detail for people; safe to show
 */
public record Problem(URI type, String title, int status, String detail) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem of a type, with what happened this time. */
    public static Problem of(ProblemType type, String detail) {
        return new Problem(type.uri(), type.title(), type.status(), detail);
    }
}
