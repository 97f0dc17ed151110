package org.watchline.nlp.temporal;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * What a date expression stands for.
 *
 * @param iso ISO 8601: {@code 2021-12-23}, {@code 2021-12} or {@code 2021}
 * @param precision {@code day}, {@code month} or {@code year}
 */
public record DateValue(String iso, String precision) {

    static DateValue of(LocalDate day) {
        return new DateValue(day.toString(), "day");
    }

    static DateValue of(YearMonth month) {
        return new DateValue(month.toString(), "month");
    }

    static DateValue of(Year year) {
        return new DateValue(year.toString(), "year");
    }
}
