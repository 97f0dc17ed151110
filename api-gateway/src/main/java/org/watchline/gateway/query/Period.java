package org.watchline.gateway.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time that the parameters {@code from} and {@code to} ask for.
 *
 * @param from first instant; null if open
 * @param until first instant after it; null if open
 */
public record Period(@Nullable Instant from, @Nullable Instant until) {

    private static final String FROM = "from";
    private static final String TO = "to";

    /**
     * Reads both ends.
     *
     * @throws org.watchline.gateway.problem.ProblemException if one is no day or time, or the period is over before it
     *     begins, of which an empty answer would not tell
     */
    public static Period of(Parameters parameters) {
        Instant from = DateBound.from(parameters, FROM);
        Instant until = DateBound.until(parameters, TO);
        if (from != null && until != null && !from.isBefore(until)) {
            throw Parameters.invalid(FROM, "must lie before the end of `to`");
        }
        return new Period(from, until);
    }
}
