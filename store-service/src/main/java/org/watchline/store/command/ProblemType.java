package org.watchline.store.command;

import java.net.URI;
import java.util.Locale;

/** The kinds of problems that commands end with. The gateway passes them on, so their URIs never change. */
public enum ProblemType {
    BAD_REQUEST(400, "The request cannot be understood"),
    MALFORMED_JSON(400, "The body is not valid JSON"),
    UNAUTHORIZED(401, "The service token is missing or wrong"),
    NOT_FOUND(404, "There is nothing at this address"),
    METHOD_NOT_ALLOWED(405, "The method is not allowed here"),
    CONFLICT(409, "The change contradicts what holds now"),
    REPLAY_LIMIT(409, "The dead letter was replayed too often"),
    BODY_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body's media type is not taken here"),
    INVALID_CHANGE(422, "The change is not valid"),
    INTERNAL_ERROR(500, "The service failed"),
    STORE_UNAVAILABLE(503, "Nothing can be changed at the moment");

    private static final String PROBLEMS = "https://watchline.org/problems/";

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status it is sent with. */
    public int status() {
        return status;
    }

    String title() {
        return title;
    }

    URI uri() {
        return URI.create(PROBLEMS + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
