package org.watchline.store.deadletter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter that is to be sent again.
 *
 * @param id of the replay
 * @param letter number of the letter
 * @param topic the dead-letter topic
 * @param headers as the letter has them
 * @param firstReceived when the dead record was written, as far as is known
 * @param number how often it has been replayed with this time
 * @param isFollowed whether anything is known of the submission
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way out of the database; never compared
public record Replay(
        long id,
        long letter,
        String topic,
        @Nullable String key,
        byte @Nullable [] value,
        List<DeadLetter.Header> headers,
        Instant firstReceived,
        String submissionId,
        @Nullable UUID articleId,
        boolean isFollowed,
        int attempt,
        int number) {

    public Replay {
        headers = List.copyOf(headers);
    }
}
