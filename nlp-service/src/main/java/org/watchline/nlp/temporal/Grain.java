package org.watchline.nlp.temporal;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;

/** What a calendar is counted in. */
enum Grain {
    DAY,
    MONTH,
    YEAR;

    /** ISO 8601 of the day, month or year that the date lies in. */
    String iso(LocalDate date) {
        return switch (this) {
            case DAY -> date.toString();
            case MONTH -> YearMonth.from(date).toString();
            case YEAR -> String.format(Locale.ROOT, "%04d", date.getYear());
        };
    }

    LocalDate firstDay(LocalDate date) {
        return switch (this) {
            case DAY -> date;
            case MONTH -> date.withDayOfMonth(1);
            case YEAR -> date.withDayOfYear(1);
        };
    }

    LocalDate lastDay(LocalDate date) {
        return switch (this) {
            case DAY -> date;
            case MONTH -> YearMonth.from(date).atEndOfMonth();
            case YEAR -> Year.from(date).atMonth(12).atEndOfMonth();
        };
    }
}
