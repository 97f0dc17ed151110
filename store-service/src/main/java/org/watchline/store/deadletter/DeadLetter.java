package org.watchline.store.deadletter;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of a dead-letter topic.
 *
 * @param place where it lies
 * @param recordedAt the record's time; with its place it is unique even if the topic was made anew
 * @param value the dead record's bytes, as they came
 * @param source where the dead record lay; null if its stage did not say
 * @param sourceTime when the dead record was written; null if its stage did not say
 * @param submissionId the submission that died with it
 * @param stage the service that could not use it; null if it did not say
 * @param reason null if the stage gave none
 * @param line null unless an earlier letter was replayed and died again as this one
 * @param isWhole false if bytes, key or headers of the dead record were left out
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way into the database; never compared
public record DeadLetter(
        Place place,
        Instant recordedAt,
        @Nullable String key,
        byte @Nullable [] value,
        List<Header> headers,
        @Nullable Place source,
        @Nullable Instant sourceTime,
        String submissionId,
        int attempt,
        @Nullable String stage,
        @Nullable String reason,
        @Nullable Line line,
        boolean isWhole) {

    public DeadLetter {
        headers = List.copyOf(headers);
    }

    /** Only what was said of the dead record, for where the record itself cannot be kept. */
    @SuppressWarnings("NullAway") // does not see that the array itself may be null
    public DeadLetter bare() {
        return new DeadLetter(
                place,
                recordedAt,
                null,
                null,
                List.of(),
                source,
                sourceTime,
                submissionId,
                attempt,
                stage,
                reason,
                line,
                false);
    }

    /**
     * What came before a letter.
     *
     * @param forerunner number of the letter whose replay died again
     * @param replays so far, over all letters
     */
    public record Line(long forerunner, int replays) {}

    /** A record's place. */
    public record Place(String topic, int partition, long offset) {}

    /** A record's header. */
    @SuppressWarnings("ArrayRecordComponent") // see above
    public record Header(String name, byte @Nullable [] value) {}
}
