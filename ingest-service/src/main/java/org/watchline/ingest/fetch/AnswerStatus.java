package org.watchline.ingest.fetch;

import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.outbound.Answer;

/** What the status line and the headers of an answer tell. */
public final class AnswerStatus {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> GONE = Set.of(404, 410);
    private static final int OK = 200;
    private static final int LEAST_REDIRECT = 300;
    private static final int LEAST_REFUSAL = 400;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int LEAST_FAILURE = 500;

    private AnswerStatus() {}

    /** Whether there is a document in it. */
    public static boolean isDocument(Answer answer) {
        return answer.status() >= OK && answer.status() < LEAST_REDIRECT;
    }

    /** Where the document is instead. */
    static Optional<URI> target(Answer answer) {
        return REDIRECTS.contains(answer.status())
                ? answer.header("Location").flatMap(location -> WebAddress.resolve(answer.url(), location))
                : Optional.empty();
    }

    /** The problem of an answer that is neither a document nor a redirect. */
    public static Visit.Failed failure(Answer answer, Clock clock) {
        return new Visit.Failed(
                problem(answer.status()),
                "%s answered %d".formatted(answer.url().getHost(), answer.status()),
                retryAfter(answer, clock));
    }

    private static FetchProblem problem(int status) {
        if (status == TOO_MANY_REQUESTS || status >= LEAST_FAILURE) {
            return FetchProblem.FETCH_UNAVAILABLE;
        }
        if (GONE.contains(status)) {
            return FetchProblem.FETCH_NOT_FOUND;
        }
        return status >= LEAST_REFUSAL ? FetchProblem.FETCH_REFUSED : FetchProblem.FETCH_TOO_MANY_REDIRECTS;
    }

    /** RFC 9110 section 10.2.3: seconds, or a date. */
    static @Nullable Duration retryAfter(Answer answer, Clock clock) {
        String value = answer.header("Retry-After").map(String::strip).orElse("");
        if (value.matches("[0-9]{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            ZonedDateTime until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration wait = Duration.between(clock.instant(), until);
            return wait.isNegative() ? null : wait;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
