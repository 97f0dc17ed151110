package org.watchline.gateway.query;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads the moment whose knowledge is asked for. A day means its end; today is still going on and means now. */
public final class AsOf {

    private static final String NAME = "asOf";
    private static final Clock CLOCK = Clock.systemUTC();

    private AsOf() {}

    /**
     * The moment; null for now.
     *
     * @throws org.watchline.gateway.problem.ProblemException if it is no moment or lies in the future
     */
    public static @Nullable Instant read(Parameters parameters) {
        return read(parameters, CLOCK.instant());
    }

    static @Nullable Instant read(Parameters parameters, Instant now) {
        Instant moment = DateBound.until(parameters, NAME);
        if (moment == null || !moment.isAfter(now)) {
            return moment;
        }
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        if (today.toString().equals(parameters.text(NAME, Integer.MAX_VALUE))) {
            return null;
        }
        throw Parameters.invalid(NAME, "must not lie in the future");
    }
}
