package org.watchline.contracts.article;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Notice after the commit that put an article, or another revision or run of it, into the corpus.
 *
 * @param revision counted from 1
 * @param change position in the corpus's change sequence; compare positions only through the store
 */
public record ArticleStored(
        UUID articleId, String submissionId, int revision, String runId, String change, Instant storedAt) {

    public ArticleStored {
        Objects.requireNonNull(articleId, "articleId");
        Objects.requireNonNull(submissionId, "submissionId");
        Objects.requireNonNull(runId, "runId");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(storedAt, "storedAt");
        if (revision < 1) {
            throw new IllegalArgumentException("revision must be 1 or more, was " + revision);
        }
    }
}
