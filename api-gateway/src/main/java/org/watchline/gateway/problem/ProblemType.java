package org.watchline.gateway.problem;

import java.net.URI;
import java.util.Locale;

/** The kinds of problems the gateway reports; their names are part of the API. */
public enum ProblemType {
    BAD_REQUEST(400, "The request cannot be understood"),
    MALFORMED_JSON(400, "The body is not a JSON object"),
    INVALID_PARAMETER(400, "A parameter is not valid"),
    UNKNOWN_PARAMETER(400, "A parameter is not known here"),
    INVALID_CURSOR(400, "The cursor does not belong to this list"),
    KEY_REQUIRED(401, "A key is needed"),
    KEY_UNKNOWN(401, "The key is not known"),
    KEY_EXPIRED(401, "The key has expired"),
    KEY_REVOKED(401, "The key was revoked"),
    CROSS_SITE(403, "Another site may not do this"),
    CSRF_TOKEN(403, "The page's token is missing or wrong"),
    SCOPE_MISSING(403, "The key does not allow this"),
    NOT_FOUND(404, "There is nothing at this address"),
    ARTICLE_NOT_FOUND(404, "The corpus has no such article"),
    ENTITY_NOT_FOUND(404, "The corpus has no such entity"),
    DECISION_NOT_FOUND(404, "No such decision was made"),
    EVENT_NOT_FOUND(404, "The corpus has no such event"),
    SOURCE_NOT_FOUND(404, "The corpus has no such source"),
    WATCHLIST_NOT_FOUND(404, "There is no such watch list"),
    WEBHOOK_NOT_FOUND(404, "There is no such webhook"),
    FEED_NOT_FOUND(404, "There is no such feed"),
    DEAD_LETTER_NOT_FOUND(404, "There is no such dead letter"),
    RUN_NOT_FOUND(404, "There is no such run"),
    REPLAY_NOT_FOUND(404, "There is no such re-processing"),
    KEY_NOT_FOUND(404, "There is no such key"),
    NOTE_NOT_FOUND(404, "There is no such note"),
    SUBMISSION_NOT_FOUND(404, "No such submission is known"),
    METHOD_NOT_ALLOWED(405, "The address does not take this method"),
    NOT_ACCEPTABLE(406, "The answer has no form that the client accepts"),
    BODY_TOO_SLOW(408, "The body did not arrive in time"),
    ARTICLE_REMOVED(410, "The article was taken down"),
    BODY_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body's media type is not taken here"),
    INVALID_OPML(422, "The body is not a list of feeds"),
    UNKNOWN_HOST(421, "The gateway does not answer for this host"),
    TOO_MANY_REQUESTS(429, "Too much was asked for in too short a time"),
    INTERNAL_ERROR(500, "The gateway failed"),
    KEYS_UNAVAILABLE(503, "Keys cannot be checked at the moment"),
    INGEST_UNAVAILABLE(503, "Articles cannot be taken at the moment"),
    STORE_UNAVAILABLE(503, "Nothing can be changed at the moment"),
    CORPUS_UNAVAILABLE(503, "The corpus cannot be read at the moment"),
    QUERY_TOO_SLOW(503, "The corpus took too long to answer"),
    TOO_MANY_STREAMS(503, "All streams are taken"),
    TOO_MANY_EXPORTS(503, "All exports are taken");

    private static final String BASE = "https://watchline.org/problems/";

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    URI uri() {
        return URI.create(BASE + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The type that stands for an HTTP status when nothing more is known. */
    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> KEY_REQUIRED;
            case 403 -> CROSS_SITE;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> BODY_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 421 -> UNKNOWN_HOST;
            case 429 -> TOO_MANY_REQUESTS;
            default -> status >= 400 && status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
        };
    }
}
