package org.watchline.contracts.status;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One stage's notice about one submission.
 *
 * @param id the submission id; the article id where no submission is known
 * @param articleId null until the article is identified
 * @param attempt counted from 1; higher when a dead letter is replayed
 * @param reason why it was rejected or failed; null otherwise
 */
public record ArticleStatus(
        String id,
        @Nullable UUID articleId,
        int attempt,
        Stage stage,
        Instant at,
        @Nullable String reason) {

    public ArticleStatus {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(at, "at");
        if (attempt < 1) {
            throw new IllegalArgumentException("attempt must be 1 or more, was " + attempt);
        }
    }

    /** Whether this notice tells more than the other: a later attempt, or a further stage of the same attempt. */
    public boolean isFurtherThan(ArticleStatus other) {
        return attempt != other.attempt ? attempt > other.attempt : stage.compareTo(other.stage) > 0;
    }
}
