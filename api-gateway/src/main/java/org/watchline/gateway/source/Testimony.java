package org.watchline.gateway.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One article that says something.
 *
 * @param publishedAt null if it has no date
 * @param outlet that published it; null if that is not known
 * @param cites whom it names as its sources for what it says
 * @param story equal for articles that tell the same in much the same words
 */
public record Testimony(
        UUID articleId,
        @Nullable Instant publishedAt,
        @Nullable Outlet outlet,
        List<Outlet> cites,
        String story) {

    public Testimony {
        cites = List.copyOf(cites);
    }
}
