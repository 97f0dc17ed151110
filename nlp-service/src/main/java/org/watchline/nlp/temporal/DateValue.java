package org.watchline.nlp.temporal;

import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;

/**
 * What a date expression stands for: a day, month or year, or all from one to another.
 *
 * @param first any date in the first day, month or year; kept as its first day
 * @param firstGrain which of them
 * @param last the same for the last one
 */
record DateValue(LocalDate first, Grain firstGrain, LocalDate last, Grain lastGrain) {

    /** Years are written with four digits. */
    private static final int LAST_YEAR = 9999;

    DateValue {
        first = firstGrain.firstDay(first);
        last = lastGrain.firstDay(last);
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("interval ends before it begins: %s to %s".formatted(first, last));
        }
    }

    static DateValue of(LocalDate day) {
        return new DateValue(day, Grain.DAY, day, Grain.DAY);
    }

    static DateValue of(Year year) {
        return from(year.atDay(1), year.atDay(1), Grain.YEAR);
    }

    static DateValue from(LocalDate first, LocalDate last, Grain grain) {
        return new DateValue(first, grain, last, grain);
    }

    /** ISO 8601: {@code 2021-12-23}, {@code 2021-12}, {@code 2021} or {@code 2023-09/2024-02}. */
    String iso() {
        return isInterval() ? firstGrain.iso(first) + "/" + lastGrain.iso(last) : firstGrain.iso(first);
    }

    /** {@code day}, {@code month}, {@code year} or {@code interval}. */
    String precision() {
        return isInterval() ? "interval" : firstGrain.name().toLowerCase(Locale.ROOT);
    }

    /** Whether ISO 8601 has a form for it that needs no agreement: "5000 years ago" lies before the year 1. */
    boolean isWritable() {
        return first.getYear() > 0 && last.getYear() <= LAST_YEAR;
    }

    LocalDate lastDay() {
        return lastGrain.lastDay(last);
    }

    boolean is(Grain grain) {
        return !isInterval() && firstGrain == grain;
    }

    boolean isInterval() {
        return firstGrain != lastGrain || !first.equals(last);
    }
}
