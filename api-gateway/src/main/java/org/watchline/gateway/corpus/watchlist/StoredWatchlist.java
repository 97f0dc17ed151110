package org.watchline.gateway.corpus.watchlist;

import java.time.Instant;
import java.util.UUID;
import org.watchline.gateway.corpus.ChangePosition;

/**
 * A saved search.
 *
 * @param parameters those of the search route, as JSON
 * @param seen up to where somebody has looked
 */
public record StoredWatchlist(
        UUID id,
        String name,
        String parameters,
        String author,
        Instant createdAt,
        Instant changedAt,
        ChangePosition seen,
        Instant seenAt) {}
