package org.watchline.gateway.watchlist;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.watchline.gateway.corpus.watchlist.StoredWatchlist;

/**
 * A saved search.
 *
 * @param filter parameters of the search route, each with its values
 * @param seen position in the change sequence up to which somebody has looked
 */
@Schema(description = "A saved search")
public record Watchlist(
        UUID id,
        String name,
        Map<String, List<String>> filter,
        String author,
        Instant createdAt,
        Instant changedAt,
        String seen,
        Instant seenAt) {

    static Watchlist of(StoredWatchlist stored) {
        return new Watchlist(
                stored.id(),
                stored.name(),
                SavedFilter.read(stored.parameters()),
                stored.author(),
                stored.createdAt(),
                stored.changedAt(),
                stored.seen().toString(),
                stored.seenAt());
    }
}
