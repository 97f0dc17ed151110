package org.watchline.ingest.article;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads the time an article was published at. */
final class PublicationTime {

    private static final Instant EARLIEST =
            LocalDate.of(Limits.FIRST_YEAR, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();

    /** A date in the easternmost time zone and a clock that is a day off are both honest. */
    private static final Duration FUTURE = Duration.ofDays(2);

    private static final int CALENDAR_DATE = "2022-03-05".length();

    private final Clock clock;

    PublicationTime(Clock clock) {
        this.clock = clock;
    }

    /**
     * The instant; a calendar date is its first moment in UTC. Empty if it is not an ISO 8601 calendar date or
     * date-time with an offset.
     */
    static Optional<Instant> parse(String text) {
        try {
            Instant instant = text.length() == CALENDAR_DATE
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
            return Optional.of(instant);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Whether a newspaper can have appeared then: since 1900, and not more than two days from now. */
    boolean isPlausible(Instant instant) {
        return !instant.isBefore(EARLIEST) && !instant.isAfter(clock.instant().plus(FUTURE));
    }
}
