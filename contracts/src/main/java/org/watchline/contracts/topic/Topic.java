package org.watchline.contracts.topic;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How one topic is laid out.
 *
 * @param event what its records announce; null for dead letters, which are any bytes
 * @param partitions the most consumers of one group that can share it
 * @param retention how long records are kept; null for a compacted topic
 * @param maxBytes largest record batch the broker takes
 * @param open whether anyone may write to it: record timestamps are the broker's, so that no client can set them, and
 *     records are kept uncompressed, so that none is larger to its reader than {@code maxBytes}
 */
public record Topic(
        String name,
        @Nullable Event event,
        int partitions,
        @Nullable Duration retention,
        int maxBytes,
        boolean open) {

    /** Six lets a stage grow to six instances; adding partitions later would move keys. */
    private static final int PARTITIONS = 6;

    private static final int MIB = 1024 * 1024;

    /** A legal 4 MiB HTML body, grown by JSON escapes or by Base64 and its extracted text. */
    private static final int ARTICLE_BYTES = 8 * MIB;

    static Topic log(String name, Event event, Duration retention) {
        return new Topic(name, event, PARTITIONS, retention, ARTICLE_BYTES, false);
    }

    /** Followers read it from its beginning as one ordered log, so it has one partition. */
    static Topic compacted(String name, Event event) {
        return new Topic(name, event, 1, null, MIB, false);
    }

    /** Its keys are shared out among the consumers of a group, each of which reads its part from the beginning. */
    static Topic compactedParts(String name, Event event) {
        return new Topic(name, event, PARTITIONS, null, MIB, false);
    }

    /** Takes any record of the other topics together with the headers that say why it is dead. */
    static Topic deadLetters(String name, Duration retention) {
        return new Topic(name, null, 1, retention, 17 * MIB, false);
    }

    /** The same topic with room for annotations, which outweigh the text. */
    Topic roomy() {
        return new Topic(name, event, partitions, retention, 16 * MIB, open);
    }

    Topic forAnyone() {
        return new Topic(name, event, partitions, retention, maxBytes, true);
    }

    /** Whether only the newest record of each key is kept. */
    public boolean isCompacted() {
        return retention == null;
    }
}
