package org.watchline.ingest.article;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.article.Article;
import org.watchline.contracts.article.ArticleIngested;
import org.watchline.contracts.article.ArticleSubmitted;
import org.watchline.contracts.article.Original;
import org.watchline.contracts.feed.FetchRequest;
import org.watchline.contracts.fingerprint.TextMarks;
import org.watchline.contracts.identity.ArticleIdentity;
import org.watchline.contracts.identity.ContentHash;

/** What became of a submission that was examined. */
public sealed interface Outcome {

    /** Handles every case. */
    <T> T map(Function<Accepted, T> whenAccepted, Function<Wanted, T> whenWanted, Function<Refused, T> whenRefused);

    /**
     * It is an article.
     *
     * @param submitted the submission as it was read
     * @param original null when it was plain text
     */
    record Accepted(
            UUID articleId,
            ArticleSubmitted submitted,
            Article article,
            @Nullable Original original) implements Outcome {

        @Override
        public <T> T map(
                Function<Accepted, T> whenAccepted, Function<Wanted, T> whenWanted, Function<Refused, T> whenRefused) {
            return whenAccepted.apply(this);
        }

        /**
         * The same as if its page's own address had been given with it, which a file that was saved comes without; else
         * one text in two outlets would be one article.
         */
        public Accepted underItsOwnAddress() {
            if (CleanText.line(submitted.url()) != null || article.url() == null) {
                return this;
            }
            return new Accepted(
                    ArticleIdentity.of(
                            article.clientId(), CleanText.line(submitted.source()), article.url(), article.text()),
                    submitted.at(article.url()),
                    article,
                    original);
        }

        /** The event that announces the article. */
        public ArticleIngested ingested(String submissionId, Instant receivedAt) {
            return new ArticleIngested(
                    articleId,
                    submissionId,
                    receivedAt,
                    ContentHash.of(article),
                    TextMarks.fingerprint(article.text()),
                    article,
                    original);
        }
    }

    /**
     * It is the address of an article, whose page has to be fetched first.
     *
     * @param submitted the submission as it was read, with a URL
     */
    record Wanted(UUID articleId, ArticleSubmitted submitted) implements Outcome {

        @Override
        public <T> T map(
                Function<Accepted, T> whenAccepted, Function<Wanted, T> whenWanted, Function<Refused, T> whenRefused) {
            return whenWanted.apply(this);
        }

        /** What has to be fetched for it. */
        public FetchRequest request(String submissionId, Instant at) {
            return new FetchRequest(
                    submissionId, Objects.requireNonNull(submitted.url()).strip(), at, null, submitted);
        }
    }

    /** It is not; a corrected submission can succeed. */
    record Refused(List<Fault> faults) implements Outcome {

        private static final int LONGEST_SUMMARY = 500;

        /** Takes at least one fault. */
        public Refused {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("a refusal names its faults");
            }
        }

        @Override
        public <T> T map(
                Function<Accepted, T> whenAccepted, Function<Wanted, T> whenWanted, Function<Refused, T> whenRefused) {
            return whenRefused.apply(this);
        }

        /** A refusal of something that could not be read at all. */
        public static Refused malformed(String message) {
            return new Refused(List.of(new Fault(null, Reason.MALFORMED, message)));
        }

        /** A refusal of a file. */
        public static Refused ofFile(Reason reason, String message) {
            return new Refused(List.of(new Fault(null, reason, message)));
        }

        /** A refusal of what no topic can carry, whatever its parts measure. */
        public static Refused tooLarge() {
            return new Refused(List.of(new Fault(null, Reason.TOO_LONG, "the article is larger than a topic takes")));
        }

        /** All faults in one line of at most 500 characters, fit for headers and logs. */
        public String summary() {
            String all = faults.stream().map(Fault::toString).collect(Collectors.joining("; "));
            return all.length() <= LONGEST_SUMMARY ? all : all.substring(0, LONGEST_SUMMARY - 1) + "…";
        }
    }
}
