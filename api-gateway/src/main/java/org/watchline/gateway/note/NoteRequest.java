package org.watchline.gateway.note;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.note.NoteFilter;
import org.watchline.gateway.query.AsOf;
import org.watchline.gateway.query.Parameters;
import org.watchline.gateway.query.Uuids;

/** A checked request for a page of notes. */
public record NoteRequest(NoteFilter filter, @Nullable String cursor, int limit) {

    private static final int LONGEST = 500;
    private static final int MOST_TAGS = 10;
    private static final int DEFAULT_LIMIT = 20;
    private static final int MOST_LIMIT = 100;

    /**
     * Reads the request's parameters.
     *
     * @throws org.watchline.gateway.problem.ProblemException if one is unknown or not valid
     */
    public static NoteRequest of(Parameters parameters) {
        parameters.allowing("q", "tag", "article", "event", "author", "asOf", "cursor", "limit");
        NoteFilter filter = new NoteFilter(
                parameters.text("q", LONGEST),
                parameters.texts("tag", MOST_TAGS, LONGEST).stream()
                        .map(tag -> tag.toLowerCase(Locale.ROOT))
                        .toList(),
                id(parameters, "article"),
                id(parameters, "event"),
                parameters.text("author", LONGEST),
                AsOf.read(parameters));
        return new NoteRequest(
                filter,
                parameters.text("cursor", Integer.MAX_VALUE),
                parameters.number("limit", 1, MOST_LIMIT, DEFAULT_LIMIT));
    }

    private static @Nullable UUID id(Parameters parameters, String name) {
        String value = parameters.text(name, LONGEST);
        return value == null ? null : Uuids.parse(value).orElseThrow(() -> Parameters.invalid(name, "must be an id"));
    }
}
