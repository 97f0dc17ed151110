package org.watchline.knowledge;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A day, month or year as ISO 8601.
 *
 * @param iso {@code 2022-04-11}, {@code 2022-04} or {@code 2022}
 * @param first the first day it may mean
 * @param last the last day it may mean
 */
public record PartialDate(String iso, LocalDate first, LocalDate last) {

    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final Pattern MONTH = Pattern.compile("[12]\\d{3}-\\d{2}");

    /**
     * Reads a date.
     *
     * @throws java.time.format.DateTimeParseException if the text is none
     */
    public static PartialDate of(String iso) {
        if (YEAR.matcher(iso).matches()) {
            int year = Integer.parseInt(iso);
            return new PartialDate(iso, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        if (MONTH.matcher(iso).matches()) {
            YearMonth month = YearMonth.parse(iso);
            return new PartialDate(iso, month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = LocalDate.parse(iso);
        return new PartialDate(iso, day, day);
    }
}
