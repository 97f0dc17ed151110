package org.watchline.gateway.corpus.deadletter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A record that no stage could use.
 *
 * @param topic the dead-letter topic, with {@code partition} and {@code offset} the letter's place
 * @param at when it died
 * @param key of the dead record, cut to 200 characters; null if it had none, and after a purge
 * @param size of its value in bytes; null if it had none, and after a purge
 * @param source where the dead record lay; null if its stage did not say
 * @param stage the service that could not use it
 * @param reason cut to 2,000 characters
 * @param articleId null where none is known
 * @param attempt of the submission, which died with the record
 * @param complete false where the record was too large to be kept whole, so that it cannot be replayed
 * @param replays how often it and the letters that it comes from were replayed before it died
 * @param replayOf the letter whose replay died again as this one
 * @param lastReplayedAt when somebody last asked for a replay
 */
@Schema(name = "DeadLetter", description = "A record that no stage could use")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StoredLetter(
        long id,

        @Schema(enumeration = {"open", "replaying", "replayed", "purged"})
        String state,

        String topic,
        int partition,
        long offset,
        Instant at,
        @Nullable String key,
        @Nullable Integer size,
        @Nullable Place source,
        @Nullable String stage,
        @Nullable String reason,
        String submissionId,
        @Nullable UUID articleId,
        int attempt,
        boolean complete,
        int replays,
        @Nullable Long replayOf,
        @Nullable Instant lastReplayedAt,
        @Nullable Purge purge) {

    /** Where the dead record lay. */
    @Schema(name = "DeadLetterSource")
    public record Place(String topic, int partition, long offset) {}

    /** Who removed its bytes, when and why. */
    @Schema(name = "DeadLetterPurge")
    public record Purge(String author, Instant at, String reason) {}
}
