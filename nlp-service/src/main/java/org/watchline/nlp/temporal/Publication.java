package org.watchline.nlp.temporal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When an article was published: what a date without its year is counted from. */
public final class Publication {

    /** The zone of a publication date is not known; somewhere it is tomorrow already. */
    private static final int DAYS_OF_TOLERANCE = 1;

    /** Between two leap days. */
    private static final int MOST_YEARS_BACK = 8;

    private final @Nullable LocalDate date;

    private Publication(@Nullable LocalDate date) {
        this.date = date;
    }

    /** @param publishedAt null where it is not known; dates without a year then have no value */
    public static Publication at(@Nullable Instant publishedAt) {
        return new Publication(publishedAt == null ? null : LocalDate.ofInstant(publishedAt, ZoneOffset.UTC));
    }

    /**
     * The last such day up to publication: reports look back, and what they announce for the coming weeks usually has
     * its year.
     */
    Optional<LocalDate> latest(MonthDay monthDay) {
        if (date == null) {
            return Optional.empty();
        }
        LocalDate limit = date.plusDays(DAYS_OF_TOLERANCE);
        for (int year = limit.getYear(); year >= limit.getYear() - MOST_YEARS_BACK; year--) {
            if (monthDay.isValidYear(year) && !monthDay.atYear(year).isAfter(limit)) {
                return Optional.of(monthDay.atYear(year));
            }
        }
        return Optional.empty();
    }
}
