package org.watchline.gateway.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as RFC 9457 wants it told.
 *
 * @param type stable identifier of the kind of problem
 * @param title the same for every problem of a type
 * @param status the HTTP status it is sent with
 * @param detail what happened this time, for people; never holds internals
 * @param instance where the log tells more; null unless the gateway itself failed
 */
@Schema(description = "RFC 9457 problem details")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        URI type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable URI instance) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem of a type, with what happened this time. */
    public static Problem of(ProblemType type, String detail) {
        return new Problem(type.uri(), type.title(), type.status(), detail, null);
    }

    /** The last part of its type. */
    String name() {
        return type.toString().replaceFirst(".*/", "");
    }

    static Problem ofStatus(int status) {
        ProblemType type = ProblemType.ofStatus(status);
        return new Problem(type.uri(), type.title(), status, null, null);
    }

    Problem at(URI place) {
        return new Problem(type, title, status, detail, place);
    }
}
