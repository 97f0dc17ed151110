package org.watchline.ingest.html.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

/** The calendar of Afghanistan and Iran. */
final class SolarHijri {

    private static final int YEARS_BEHIND = 621;

    /** Remainders by 33 of the years that have 366 days, true from 1343 to 1472. */
    private static final Set<Integer> LEAP = Set.of(1, 5, 9, 13, 17, 22, 26, 30);

    private SolarHijri() {}

    /** The civil date; throws DateTimeException if the calendar has no such day. */
    static LocalDate date(int year, int month, int day) {
        if (year < 1300 || year > 1472 || day < 1 || day > (month <= 6 ? 31 : 30)) {
            throw new DateTimeException("no day " + year + "-" + month + "-" + day + " in the solar Hijri calendar");
        }
        int dayOfYear = month <= 7 ? (month - 1) * 31 + day : 186 + (month - 7) * 30 + day;
        return newYear(year).plusDays(dayOfYear - 1L);
    }

    /** Counted from 1 Hamal 1400, 21 March 2021. */
    private static LocalDate newYear(int year) {
        LocalDate start = LocalDate.of(1400 + YEARS_BEHIND, 3, 21);
        for (int at = 1400; at < year; at++) {
            start = start.plusDays(length(at));
        }
        for (int at = 1400; at > year; at--) {
            start = start.minusDays(length(at - 1));
        }
        return start;
    }

    private static int length(int year) {
        return LEAP.contains(year % 33) ? 366 : 365;
    }
}
