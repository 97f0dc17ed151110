package org.watchline.gateway.source;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.source.SourcePlace;
import org.watchline.gateway.corpus.source.SourceSummary;
import org.watchline.gateway.query.AsOf;
import org.watchline.gateway.query.Cursor;
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
                AsOf.read(parameters),
                parameters.text("cursor", Integer.MAX_VALUE),
                parameters.number("limit", 1, 100, 20));
    }

    @Nullable
    SourcePlace after() {
        if (cursor == null) {
            return null;
        }
        List<String> keys = Cursor.read(list(), cursor, 3);
        try {
            return new SourcePlace(Long.parseLong(keys.get(0)), Long.parseLong(keys.get(1)), keys.get(2));
        } catch (NumberFormatException e) {
            throw Cursor.foreign(e);
        }
    }

    String cursorAfter(SourceSummary last) {
        return Cursor.write(
                list(), List.of(Long.toString(last.citations()), Long.toString(last.articles()), last.id()));
    }

    private String list() {
        return "sources %s %s".formatted(name, asOf);
    }
}
