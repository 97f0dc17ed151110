package org.watchline.gateway.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.query.AsOf;
import org.watchline.gateway.query.Parameters;
import org.watchline.gateway.query.Period;

/**
 * A checked request for the graph of citations.
 *
 * @param words the articles are to match, in web-search syntax; null for any
 * @param source id of a source that every edge touches; null for any
 * @param from earliest publication of the citing articles
 * @param until first instant after the latest publication
 * @param asOf null for now
 * @param limit of the edges
 */
public record GraphRequest(
        @Nullable String words,
        @Nullable String source,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Instant asOf,
        int limit) {

    private static final int LONGEST_WORDS = 500;
    private static final int LONGEST_ID = 200;
    private static final int MOST_EDGES = 500;
    private static final int DEFAULT_EDGES = 100;

    /**
     * Reads the request's parameters.
     *
     * @throws org.watchline.gateway.problem.ProblemException if one is unknown or not valid
     */
    public static GraphRequest of(Parameters parameters) {
        parameters.allowing("q", "source", "from", "to", "asOf", "limit");
        Period period = Period.of(parameters);
        return new GraphRequest(
                parameters.text("q", LONGEST_WORDS),
                parameters.text("source", LONGEST_ID),
                period.from(),
                period.until(),
                AsOf.read(parameters),
                parameters.number("limit", 1, MOST_EDGES, DEFAULT_EDGES));
    }
}
