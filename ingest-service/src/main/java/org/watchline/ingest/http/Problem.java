package org.watchline.ingest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.ingest.article.Fault;
import org.watchline.ingest.article.Outcome;

/**
 * Problem details, RFC 9457.
 *
 * @param detail for people; safe to show
 * @param instance names this occurrence, in the log too; null where the problem is part of an answer
 * @param errors extension: what is wrong with the article
 * @param items extension: one answer per article, in the order of the request
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
        URI type,
        String title,
        int status,
        String detail,
        @Nullable URI instance,
        @Nullable List<FieldError> errors,
        @Nullable List<ItemAnswer> items) {

    static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One fault of an article.
     *
     * @param field null when the whole article is at fault
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FieldError(@Nullable String field, String message) {

        static FieldError of(Fault fault) {
            return new FieldError(fault.field(), fault.message());
        }
    }

    static Problem of(ProblemType type, String detail) {
        return new Problem(type.uri(), type.title(), type.status(), detail, newInstance(), null, null);
    }

    /** A problem about several articles, with all their answers. */
    static Problem of(ProblemType type, String detail, List<ItemAnswer> items) {
        return new Problem(type.uri(), type.title(), type.status(), detail, newInstance(), null, items);
    }

    /** A problem that stands inside an answer. */
    static Problem of(Outcome.Refused refusal) {
        ProblemType type = ProblemType.of(refusal.faults().get(0).reason());
        List<FieldError> errors = refusal.faults().stream().map(FieldError::of).toList();
        return new Problem(type.uri(), type.title(), type.status(), refusal.summary(), null, errors, null);
    }

    /** The last part of its type. */
    String name() {
        return type.toString().replaceFirst(".*/", "");
    }

    /** The same problem as an answer of its own. */
    Problem alone() {
        return new Problem(type, title, status, detail, newInstance(), errors, items);
    }

    private static URI newInstance() {
        return URI.create("urn:uuid:" + UUID.randomUUID());
    }
}
