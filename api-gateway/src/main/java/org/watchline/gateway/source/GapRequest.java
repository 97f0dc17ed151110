package org.watchline.gateway.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.query.DateBound;
import org.watchline.gateway.query.Parameters;

/**
 * A checked request for a page of what is cited and not held.
 *
 * @param source id of the source that is cited; null for any
 * @param asOf null for now
 * @param cursor null for the first page
 */
public record GapRequest(
        @Nullable String source,
        @Nullable Instant asOf,
        @Nullable String cursor,
        int limit) {

    private static final int LONGEST_ID = 200;

    /**
     * Reads the request's parameters.
     *
     * @throws org.watchline.gateway.problem.ProblemException if one is unknown or not valid
     */
    public static GapRequest of(Parameters parameters) {
        parameters.allowing("source", "asOf", "cursor", "limit");
        return new GapRequest(
                parameters.text("source", LONGEST_ID),
                DateBound.until(parameters, "asOf"),
                parameters.text("cursor", Integer.MAX_VALUE),
                parameters.number("limit", 1, 100, 20));
    }
}
