package org.watchline.contracts.article;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A submission that ingest-service accepted: identified, normalised, fingerprinted.
 *
 * @param articleId see {@code ArticleIdentity}
 * @param submissionId minted over HTTP, {@code topic-partition-offset} over Kafka; the same on every redelivery
 * @param receivedAt the broker's time of the submission; together with the submission id it orders revisions
 * @param contentHash lower-case hexadecimal SHA-256 of everything in {@code article} that a reader can see
 * @param original null when the submission was plain text
 */
public record ArticleIngested(
        UUID articleId,
        String submissionId,
        Instant receivedAt,
        String contentHash,
        Fingerprint fingerprint,
        Article article,
        @Nullable Original original) {

    public ArticleIngested {
        Objects.requireNonNull(articleId, "articleId");
        Objects.requireNonNull(submissionId, "submissionId");
        Objects.requireNonNull(receivedAt, "receivedAt");
        Objects.requireNonNull(contentHash, "contentHash");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(article, "article");
    }
}
