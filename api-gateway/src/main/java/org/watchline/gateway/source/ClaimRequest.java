package org.watchline.gateway.source;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.query.ArticleIds;
import org.watchline.gateway.query.DateBound;
import org.watchline.gateway.query.Parameters;

/**
 * A checked request for a page of claims.
 *
 * @param source id of the source that they rest on; null for any
 * @param article that makes them; null for any
 * @param from earliest publication of the article
 * @param until first instant after the latest publication
 * @param asOf null for now
 * @param cursor null for the first page
 */
public record ClaimRequest(
        @Nullable String source,
        @Nullable UUID article,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Instant asOf,
        @Nullable String cursor,
        int limit) {

    private static final int LONGEST_ID = 200;

    /**
     * Reads the request's parameters.
     *
     * @throws org.watchline.gateway.problem.ProblemException if one is unknown or not valid
     */
    public static ClaimRequest of(Parameters parameters) {
        parameters.allowing("source", "article", "from", "to", "asOf", "cursor", "limit");
        return new ClaimRequest(
                parameters.text("source", LONGEST_ID),
                article(parameters.text("article", LONGEST_ID)),
                DateBound.from(parameters, "from"),
                DateBound.until(parameters, "to"),
                DateBound.until(parameters, "asOf"),
                parameters.text("cursor", Integer.MAX_VALUE),
                parameters.number("limit", 1, 100, 20));
    }

    private static @Nullable UUID article(@Nullable String id) {
        if (id == null) {
            return null;
        }
        return ArticleIds.parse(id).orElseThrow(() -> Parameters.invalid("article", "must be the id of an article"));
    }
}
