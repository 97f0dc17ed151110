package org.watchline.gateway.source;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.source.Gap;
import org.watchline.gateway.corpus.source.GapPlace;
import org.watchline.gateway.query.AsOf;
import org.watchline.gateway.query.Cursor;
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
                AsOf.read(parameters),
                parameters.text("cursor", Integer.MAX_VALUE),
                parameters.number("limit", 1, 100, 20));
    }

    @Nullable
    GapPlace after() {
        if (cursor == null) {
            return null;
        }
        List<String> keys = Cursor.read(list(), cursor, 5);
        try {
            return new GapPlace(
                    Long.parseLong(keys.get(0)), Long.parseLong(keys.get(1)), keys.get(2), keys.get(3), keys.get(4));
        } catch (NumberFormatException e) {
            throw Cursor.foreign(e);
        }
    }

    String cursorAfter(Gap last) {
        GapPlace place = GapPlace.of(last);
        return Cursor.write(
                list(),
                List.of(
                        Long.toString(place.articles()),
                        Long.toString(place.citations()),
                        place.source(),
                        place.date(),
                        place.handle()));
    }

    private String list() {
        return "gaps %s %s".formatted(source, asOf);
    }
}
