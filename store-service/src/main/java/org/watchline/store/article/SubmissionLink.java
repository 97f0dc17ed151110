package org.watchline.store.article;

import org.watchline.store.revision.SubmissionKey;

/** The revision that a submission led to, with the database's ids. */
public record SubmissionLink(long article, SubmissionKey submission, long revision) {}
