package org.watchline.gateway.corpus.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which letters are meant; each part that is null is left open.
 *
 * @param topic the dead-letter topic
 * @param reason how their reason begins
 * @param from first instant at which they died
 * @param until first instant after it
 */
public record LetterFilter(
        @Nullable String state,
        @Nullable String stage,
        @Nullable String topic,
        @Nullable String reason,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** All that nobody has dealt with. */
    public static final LetterFilter OPEN = new LetterFilter("open", null, null, null, null, null);
}
