package org.watchline.gateway.source;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.source.ClaimFilter;
import org.watchline.gateway.corpus.source.ClaimPlace;
import org.watchline.gateway.query.AsOf;
import org.watchline.gateway.query.Cursor;
import org.watchline.gateway.query.Parameters;
import org.watchline.gateway.query.Period;
import org.watchline.gateway.query.Uuids;

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
    /** How the corpus writes the time of an article without a date. */
    private static final String UNDATED = "-infinity";

    /**
     * Reads the request's parameters.
     *
     * @throws org.watchline.gateway.problem.ProblemException if one is unknown or not valid
     */
    public static ClaimRequest of(Parameters parameters) {
        parameters.allowing("source", "article", "from", "to", "asOf", "cursor", "limit");
        Period period = Period.of(parameters);
        return new ClaimRequest(
                parameters.text("source", LONGEST_ID),
                article(parameters.text("article", LONGEST_ID)),
                period.from(),
                period.until(),
                AsOf.read(parameters),
                parameters.text("cursor", Integer.MAX_VALUE),
                parameters.number("limit", 1, 100, 20));
    }

    private static @Nullable UUID article(@Nullable String id) {
        if (id == null) {
            return null;
        }
        return Uuids.parse(id).orElseThrow(() -> Parameters.invalid("article", "must be the id of an article"));
    }

    ClaimFilter filter() {
        return new ClaimFilter(source, article, from, until);
    }

    @Nullable
    ClaimPlace after() {
        if (cursor == null) {
            return null;
        }
        List<String> keys = Cursor.read(list(), cursor, 3);
        try {
            return new ClaimPlace(
                    time(keys.get(0)),
                    Uuids.parse(keys.get(1)).orElseThrow(() -> Cursor.foreign(null)),
                    Integer.parseInt(keys.get(2)));
        } catch (NumberFormatException | DateTimeParseException e) {
            throw Cursor.foreign(e);
        }
    }

    String cursorAfter(ClaimPlace last) {
        return Cursor.write(
                list(), List.of(last.sortAt(), last.articleId().toString(), Integer.toString(last.ordinal())));
    }

    private static String time(String key) {
        return key.equals(UNDATED) ? key : Instant.parse(key).toString();
    }

    private String list() {
        return "claims %s %s".formatted(filter(), asOf);
    }
}
