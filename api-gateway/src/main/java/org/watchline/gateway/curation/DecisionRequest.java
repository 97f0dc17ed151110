package org.watchline.gateway.curation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.curation.DecisionFilter;
import org.watchline.gateway.corpus.curation.FoundDecision;
import org.watchline.gateway.query.Cursor;
import org.watchline.gateway.query.Parameters;

/** A checked request for a page of decisions. */
public record DecisionRequest(
        DecisionFilter filter, @Nullable Long before, int limit) {

    private static final int LONGEST = 200;
    private static final Set<String> KINDS = Set.of(
            "merge",
            "split",
            "rename",
            "retype",
            "block-alias",
            "add-alias",
            "add-entity",
            "group-events",
            "separate-event");

    /**
     * Reads the request's parameters.
     *
     * @throws org.watchline.gateway.problem.ProblemException if one is unknown or not valid
     */
    public static DecisionRequest of(Parameters parameters) {
        parameters.allowing("entity", "kind", "author", "cursor", "limit");
        DecisionFilter filter = new DecisionFilter(
                parameters.text("entity", LONGEST),
                parameters.words("kind", KINDS),
                parameters.text("author", LONGEST));
        String cursor = parameters.text("cursor", Integer.MAX_VALUE);
        return new DecisionRequest(
                filter, cursor == null ? null : place(filter, cursor), parameters.number("limit", 1, 100, 20));
    }

    String cursorAfter(FoundDecision last) {
        return Cursor.write(list(filter), List.of(Long.toString(last.seq())));
    }

    private static long place(DecisionFilter filter, String cursor) {
        try {
            return Long.parseLong(Cursor.read(list(filter), cursor, 1).get(0));
        } catch (NumberFormatException e) {
            throw Cursor.foreign(e);
        }
    }

    private static String list(DecisionFilter filter) {
        return "curation " + filter;
    }
}
