package org.watchline.gateway.corpus.event;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of the timeline.
 *
 * @param grouped whether the reports of one event make one entry: the first of them that matches
 * @param newestFirst by the filter's clock
 * @param after the last report of the stretch before; null for the beginning
 * @param limit of entries
 */
public record EventListing(
        EventFilter filter,
        boolean grouped,
        boolean newestFirst,
        @Nullable EventPosition after,
        int limit) {}
