package org.watchline.gateway.corpus.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who published an article and whom it cites.
 *
 * @param story equal for articles that tell the same in much the same words
 */
public record StoredTestimony(
        UUID articleId,
        @Nullable Instant publishedAt,
        @Nullable CitedSource outlet,
        List<CitedSource> cites,
        String story) {

    public StoredTestimony {
        cites = List.copyOf(cites);
    }

    /**
     * A source as far as its independence is asked for.
     *
     * @param kind what it is as an entity; null if it is none or an outlet that only articles know
     */
    public record CitedSource(
            String id, String name, @Nullable String kind) {}
}
