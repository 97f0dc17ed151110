package org.watchline.store.revision;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * What orders the submissions of one article, in whatever order they arrive here.
 *
 * @param receivedAt cut to microseconds, as the database keeps it
 */
public record SubmissionKey(Instant receivedAt, String submissionId) implements Comparable<SubmissionKey> {

    private static final Comparator<SubmissionKey> ORDER =
            Comparator.comparing(SubmissionKey::receivedAt).thenComparing(SubmissionKey::submissionId);

    public SubmissionKey {
        receivedAt = receivedAt.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public int compareTo(SubmissionKey other) {
        return ORDER.compare(this, other);
    }
}
