package org.watchline.store.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which open letters are meant; each part that is null is left open.
 *
 * @param stage the service that could not use them
 * @param topic the dead-letter topic
 * @param reason how their reason begins
 * @param from first instant at which they died
 * @param until first instant after it
 */
public record LetterFilter(
        @Nullable String stage,
        @Nullable String topic,
        @Nullable String reason,
        @Nullable Instant from,
        @Nullable Instant until) {}
