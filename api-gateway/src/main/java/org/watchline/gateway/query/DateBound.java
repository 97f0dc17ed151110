package org.watchline.gateway.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one end of a period. A day counts as a whole, in UTC. */
public final class DateBound {

    /** As PostgreSQL: later times cannot be stored, earlier ones nobody means. */
    private static final int LAST_YEAR = 9999;

    private static final int LONGEST = 40;

    private DateBound() {}

    /** The first instant of the period; null if open. */
    public static @Nullable Instant from(Parameters parameters, String name) {
        return read(parameters, name, LocalDate::atStartOfDay);
    }

    /** The first instant after the period; null if open. */
    public static @Nullable Instant until(Parameters parameters, String name) {
        return read(parameters, name, day -> day.plusDays(1).atStartOfDay());
    }

    private static @Nullable Instant read(Parameters parameters, String name, Function<LocalDate, LocalDateTime> edge) {
        String value = parameters.text(name, LONGEST);
        if (value == null) {
            return null;
        }
        try {
            Instant instant = value.contains("T")
                    ? OffsetDateTime.parse(value).toInstant()
                    : edge.apply(LocalDate.parse(value)).toInstant(ZoneOffset.UTC);
            int year = instant.atOffset(ZoneOffset.UTC).getYear();
            if (year >= 1 && year <= LAST_YEAR) {
                return instant;
            }
        } catch (DateTimeException e) {
            throw wrong(name);
        }
        throw wrong(name);
    }

    private static RuntimeException wrong(String name) {
        return Parameters.invalid(name, "must be a day such as 2022-04-16 or a time such as 2022-04-16T08:00:00Z");
    }
}
