package org.watchline.ingest.http;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.article.ArticleSubmitted;
import org.watchline.ingest.article.Outcome;

/**
 * What is kept of one examined article until the whole body is read. The cleaned article is not: the consumer makes it
 * again, and so memory holds each text once.
 */
sealed interface Candidate {

    /** Takes the file that the article came in, if it did. */
    static Candidate of(Outcome outcome, @Nullable String file) {
        return outcome.map(
                accepted -> new Sound(accepted.articleId(), accepted.submitted(), file),
                wanted -> new Sound(wanted.articleId(), wanted.submitted(), file),
                refusal -> new Unsound(refusal, file));
    }

    /** Handles both cases. */
    <T> T map(Function<Sound, T> whenSound, Function<Unsound, T> whenUnsound);

    /** Worth sending. */
    record Sound(
            UUID articleId,
            ArticleSubmitted submission,
            @Nullable String file) implements Candidate {

        @Override
        public <T> T map(Function<Sound, T> whenSound, Function<Unsound, T> whenUnsound) {
            return whenSound.apply(this);
        }
    }

    /** Refused already. */
    record Unsound(Outcome.Refused refusal, @Nullable String file) implements Candidate {

        @Override
        public <T> T map(Function<Sound, T> whenSound, Function<Unsound, T> whenUnsound) {
            return whenUnsound.apply(this);
        }
    }
}
