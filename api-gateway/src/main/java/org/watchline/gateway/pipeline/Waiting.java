package org.watchline.gateway.pipeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What waits at a station.
 *
 * @param lag records that are not done
 * @param oldest when the one that waits longest was written; null if none waits
 * @param consumers that read here now
 */
public record Waiting(Station station, long lag, @Nullable Instant oldest, int consumers) {}
