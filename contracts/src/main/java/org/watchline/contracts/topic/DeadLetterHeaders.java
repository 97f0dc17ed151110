package org.watchline.contracts.topic;

/**
 * The headers that say why and where from a record was dead-lettered. Its key, value and other headers are the original
 * ones.
 */
public final class DeadLetterHeaders {

    /** All start with this, so that a replay can strip them. */
    public static final String PREFIX = "dead-letter-";

    public static final String REASON = PREFIX + "reason";
    public static final String STAGE = PREFIX + "stage";
    public static final String TOPIC = PREFIX + "topic";
    public static final String PARTITION = PREFIX + "partition";
    public static final String OFFSET = PREFIX + "offset";
    public static final String AT = PREFIX + "at";

    /**
     * The size in bytes of a value that was too large to be kept whole: the record holds its beginning. Absent
     * otherwise.
     */
    public static final String VALUE_BYTES = PREFIX + "value-bytes";

    /** When the dead record was written; ISO 8601. */
    public static final String TIMESTAMP = PREFIX + "timestamp";

    /** The submission that ends with the record, as the stage knows it. */
    public static final String SUBMISSION_ID = PREFIX + "submission-id";

    private DeadLetterHeaders() {}
}
