package org.watchline.ingest.http;

import java.net.URI;
import java.util.Locale;
import org.watchline.ingest.article.Reason;

/**
 * The kinds of problems this service answers with. Clients tell them apart by their URI, which therefore never changes.
 */
enum ProblemType {
    ARTICLE_REFUSED(422, "The article was refused"),
    ALL_ARTICLES_REFUSED(422, "All articles were refused"),
    FILE_ENCRYPTED(422, "The file needs a password"),
    FILE_DAMAGED(422, "The file is broken"),
    FILE_WITHOUT_TEXT(422, "The file holds no text"),
    FILE_OVERLOADED(422, "The file asks for too much"),
    FILE_UNSUPPORTED(422, "Files of this kind are not read"),
    READER_UNAVAILABLE(503, "Documents cannot be read at the moment"),
    MALFORMED_JSON(400, "The body is not valid JSON"),
    EMPTY_BODY(400, "The body holds no article"),
    INVALID_PARAMETER(400, "A query parameter is invalid"),
    BAD_REQUEST(400, "The request cannot be understood"),
    UNAUTHORIZED(401, "The service token is missing or wrong"),
    NOT_FOUND(404, "There is nothing at this address"),
    METHOD_NOT_ALLOWED(405, "The method is not allowed here"),
    NOT_ACCEPTABLE(406, "No acceptable media type is on offer"),
    BODY_TOO_LARGE(413, "The body is too large"),
    TOO_MANY_ARTICLES(413, "The body holds too many articles"),
    UNSUPPORTED_MEDIA_TYPE(415, "The media type is not supported"),
    INTERNAL_ERROR(500, "The service failed"),
    NOT_ACKNOWLEDGED(503, "The message broker did not acknowledge in time");

    private static final String PROBLEMS = "https://watchline.org/problems/";

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** What a refusal is called whose first fault this is. */
    static ProblemType of(Reason reason) {
        return switch (reason) {
            case ENCRYPTED -> FILE_ENCRYPTED;
            case DAMAGED -> FILE_DAMAGED;
            case NO_TEXT -> FILE_WITHOUT_TEXT;
            case OVERLOADED -> FILE_OVERLOADED;
            case UNSUPPORTED -> FILE_UNSUPPORTED;
            case UNAVAILABLE -> READER_UNAVAILABLE;
            case MALFORMED, WRONG_TYPE, MISSING, CONFLICT, TOO_LONG, TOO_MANY, INVALID -> ARTICLE_REFUSED;
        };
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    URI uri() {
        return URI.create(PROBLEMS + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
