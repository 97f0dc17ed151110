package org.watchline.gateway.deadletter;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.deadletter.LetterFilter;
import org.watchline.gateway.query.Parameters;
import org.watchline.gateway.query.Period;

/** A checked request for a page of dead letters. */
public record DeadLetterRequest(
        LetterFilter filter, @Nullable String cursor, int limit) {

    private static final Set<String> STATES = Set.of("open", "replaying", "replayed", "purged");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 500;
    private static final int DEFAULT_LIMIT = 20;
    private static final int MOST_LIMIT = 100;
    private static final String DEAD = ".dlq";

    /**
     * Reads the request's parameters.
     *
     * @throws org.watchline.gateway.problem.ProblemException if one is unknown or not valid
     */
    public static DeadLetterRequest of(Parameters parameters) {
        parameters.allowing("state", "stage", "topic", "reason", "from", "to", "cursor", "limit");
        return new DeadLetterRequest(
                filter(parameters),
                parameters.text("cursor", Integer.MAX_VALUE),
                parameters.number("limit", 1, MOST_LIMIT, DEFAULT_LIMIT));
    }

    /** Reads what tells which letters are meant. */
    static LetterFilter filter(Parameters parameters) {
        Period died = Period.of(parameters);
        return new LetterFilter(
                parameters.word("state", STATES),
                parameters.text("stage", LONGEST_NAME),
                topic(parameters.text("topic", LONGEST_NAME)),
                parameters.text("reason", LONGEST_REASON),
                died.from(),
                died.until());
    }

    /** People name either the topic or where its dead letters lie. */
    private static @Nullable String topic(@Nullable String named) {
        return named == null || named.endsWith(DEAD) ? named : named + DEAD;
    }
}
