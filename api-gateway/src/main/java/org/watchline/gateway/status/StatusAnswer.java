package org.watchline.gateway.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.status.ArticleStatus;
import org.watchline.contracts.status.Stage;

/**
 * Where a submission is.
 *
 * @param id the submission
 * @param articleId null until it is identified
 * @param stage the furthest it got
 * @param at when it got there
 * @param attempt counted from 1; higher when a dead letter was replayed
 * @param reason why it was rejected or failed; null otherwise
 * @param problem the type of the problem for which it was rejected, or could not be fetched; null otherwise
 * @param history every station, oldest first
 */
@Schema(description = "Where a submission is")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatusAnswer(
        String id,
        @Nullable UUID articleId,
        Stage stage,
        Instant at,
        int attempt,
        @Nullable String reason,
        @Nullable URI problem,
        List<Station> history,
        Map<String, URI> links) {

    private static final String PROBLEMS = "https://watchline.org/problems/";
    private static final Pattern NAMED = Pattern.compile("(fetch-[a-z-]+): ");

    /** One station of a submission. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Station(
            Stage stage, Instant at, int attempt, @Nullable String reason) {

        static Station of(ArticleStatus notice) {
            return new Station(notice.stage(), notice.at(), notice.attempt(), notice.reason());
        }
    }

    static StatusAnswer of(SubmissionHistory history) {
        ArticleStatus current = history.current();
        return new StatusAnswer(
                current.id(),
                history.articleId(),
                current.stage(),
                current.at(),
                current.attempt(),
                current.reason(),
                problem(history),
                history.notices().stream().map(Station::of).toList(),
                links(history));
    }

    /**
     * Reasons of fetching begin with the name of their type; what becomes of the article itself has one for each end.
     */
    private static @Nullable URI problem(SubmissionHistory history) {
        ArticleStatus current = history.current();
        Matcher named = NAMED.matcher(current.reason() == null ? "" : current.reason());
        if (named.lookingAt()) {
            return URI.create(PROBLEMS + named.group(1));
        }
        if (current.stage() != Stage.REJECTED) {
            return null;
        }
        // What ingest-service has taken is turned away for one reason only.
        boolean wasTaken = history.notices().stream().anyMatch(notice -> notice.stage() == Stage.INGESTED);
        return URI.create(PROBLEMS + (wasTaken ? "article-removed" : "article-refused"));
    }

    private static Map<String, URI> links(SubmissionHistory history) {
        UUID article = history.articleId();
        return article == null || !history.isStored()
                ? Map.of()
                : Map.of(
                        "article",
                        URI.create("/api/v1/articles/" + article),
                        "page",
                        URI.create("/articles/" + article));
    }
}
