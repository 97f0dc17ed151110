package org.watchline.ingest.http;

import java.util.UUID;
import org.watchline.contracts.article.ArticleSubmitted;
import org.watchline.ingest.article.Outcome;

/**
 * What is kept of one examined article until the whole body is read: a submission worth sending, or its refusal. The
 * cleaned article is left to the consumer, so that memory holds each body once.
 */
sealed interface Candidate {

    record Sound(UUID articleId, ArticleSubmitted submission) implements Candidate {}

    record Unsound(Outcome.Refused refusal) implements Candidate {}

    static Candidate of(Outcome outcome) {
        return outcome.map(accepted -> new Sound(accepted.articleId(), accepted.submitted()), Unsound::new);
    }
}
