package org.watchline.ingest.http;

import java.util.UUID;
import java.util.function.Function;
import org.watchline.contracts.article.ArticleSubmitted;
import org.watchline.ingest.article.Outcome;

/**
 * What is kept of one examined article until the whole body is read. The cleaned article is not: the consumer makes it
 * again, and so memory holds each text once.
 */
sealed interface Candidate {

    static Candidate of(Outcome outcome) {
        return outcome.map(
                accepted -> new Sound(accepted.articleId(), accepted.submitted()),
                wanted -> new Sound(wanted.articleId(), wanted.submitted()),
                Unsound::new);
    }

    /** Handles both cases. */
    <T> T map(Function<Sound, T> whenSound, Function<Outcome.Refused, T> whenRefused);

    /** Worth sending. */
    record Sound(UUID articleId, ArticleSubmitted submission) implements Candidate {

        @Override
        public <T> T map(Function<Sound, T> whenSound, Function<Outcome.Refused, T> whenRefused) {
            return whenSound.apply(this);
        }
    }

    /** Refused already. */
    record Unsound(Outcome.Refused refusal) implements Candidate {

        @Override
        public <T> T map(Function<Sound, T> whenSound, Function<Outcome.Refused, T> whenRefused) {
            return whenRefused.apply(refusal);
        }
    }
}
