package org.watchline.local.chaos.check;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * An article of the campaign's on the ingest topic.
 *
 * @param mark of its text
 * @param acceptable whether it has a text at all
 * @param receivedAt the broker's time
 */
record TopicRecord(String submissionId, UUID articleId, String mark, boolean acceptable, Instant receivedAt) {

    /** The order in which submissions of one article count: the last is the one that holds. */
    static final Comparator<TopicRecord> ORDER =
            Comparator.comparing(TopicRecord::receivedAt).thenComparing(TopicRecord::submissionId);
}
