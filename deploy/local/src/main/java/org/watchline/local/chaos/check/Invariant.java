package org.watchline.local.chaos.check;

import java.util.Locale;

/** What must hold when everything is quiet again. */
public enum Invariant {
    /** The consumers come to the end of their topics within the limit. */
    QUIET,
    /** What was accepted lies on the ingest topic. */
    ACCEPTED_IS_ON_THE_TOPIC,
    /** What was accepted, or lies on the ingest topic, is stored, or put aside or turned away with a reason. */
    NOTHING_LOST,
    /** Only what is at fault is put aside or turned away. */
    HEALTHY_IS_STORED,
    /**
     * One article for each id, no revision more than a content was submitted anew, one set of annotations for each
     * revision and run.
     */
    NOTHING_TWICE,
    /** Nothing is stored that was not sent. */
    NOTHING_INVENTED,
    /** The revision that counts is that of the submission with the highest time received and id. */
    NEWEST_IS_ACTIVE,
    /** What cannot be an article is refused, with a reason, and not stored. */
    BAD_IS_REFUSED,
    /** Every row belongs to a stored revision, and every revision has all its rows. */
    ROWS_BELONG_TOGETHER,
    /** {@code GET /articles/{id}/status} says what is so. */
    STATUS_IS_TRUE,
    /** Each record that nobody can read is kept as a dead letter, or skipped where that is the rule. */
    POISON_IS_ACCOUNTED_FOR;

    /** As people read it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
