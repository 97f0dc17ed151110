package org.watchline.gateway.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.query.DateBound;
import org.watchline.gateway.query.Parameters;

/**
 * A checked request for a page of sources.
 *
 * @param name part of a name; null for all
 * @param asOf null for now
 * @param cursor null for the first page
 */
public record SourceRequest(
        @Nullable String name,
        @Nullable Instant asOf,
        @Nullable String cursor,
        int limit) {

    private static final int LONGEST_NAME = 200;

    /**
     * Reads the request's parameters.
     *
     * @throws org.watchline.gateway.problem.ProblemException if one is unknown or not valid
     */
    public static SourceRequest of(Parameters parameters) {
        parameters.allowing("q", "asOf", "cursor", "limit");
        return new SourceRequest(
                parameters.text("q", LONGEST_NAME),
                DateBound.until(parameters, "asOf"),
                parameters.text("cursor", Integer.MAX_VALUE),
                parameters.number("limit", 1, 100, 20));
    }
}
