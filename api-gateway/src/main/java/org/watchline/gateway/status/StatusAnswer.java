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
 * @param problem the reason's type, where it is one of those that are documented; null otherwise
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
                problem(current.reason()),
                history.notices().stream().map(Station::of).toList(),
                links(history));
    }

    /** Reasons of fetching begin with the name of their type. */
    private static @Nullable URI problem(@Nullable String reason) {
        Matcher named = NAMED.matcher(reason == null ? "" : reason);
        return named.lookingAt() ? URI.create("https://watchline.org/problems/" + named.group(1)) : null;
    }

    private static Map<String, URI> links(SubmissionHistory history) {
        UUID article = history.articleId();
        boolean stored = history.notices().stream().anyMatch(notice -> notice.stage() == Stage.STORED);
        return article == null || !stored
                ? Map.of()
                : Map.of(
                        "article",
                        URI.create("/api/v1/articles/" + article),
                        "page",
                        URI.create("/articles/" + article));
    }
}
