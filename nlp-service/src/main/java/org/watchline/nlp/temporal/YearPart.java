package org.watchline.nlp.temporal;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;

/** A part that every year has, or nearly every year: January 3, December, the summer, the first half. */
sealed interface YearPart {

    /** Empty where the year has no such day. */
    Optional<DateValue> in(int year);

    /** A day of the year. */
    record DayOfYear(MonthDay day) implements YearPart {

        @Override
        public Optional<DateValue> in(int year) {
            return day.isValidYear(year) ? Optional.of(DateValue.of(day.atYear(year))) : Optional.empty();
        }
    }

    /**
     * Months of the year; the last of them may lie in the next one.
     *
     * @param first from 1
     * @param count at least 1
     */
    record Months(int first, int count) implements YearPart {

        @Override
        public Optional<DateValue> in(int year) {
            LocalDate start = LocalDate.of(year, first, 1);
            return Optional.of(DateValue.from(start, start.plusMonths(count - 1L), Grain.MONTH));
        }
    }

    /**
     * Days of one month.
     *
     * @param month from 1
     * @param first from 1; from 0 down, counted back from the month's last day
     * @param last the same; a day after the month's last one stands for that
     */
    record DaysOfMonth(int month, int first, int last) implements YearPart {

        @Override
        public Optional<DateValue> in(int year) {
            YearMonth whole = YearMonth.of(year, month);
            return Optional.of(DateValue.from(day(whole, first), day(whole, last), Grain.DAY));
        }

        private static LocalDate day(YearMonth whole, int day) {
            int length = whole.lengthOfMonth();
            return whole.atDay(day > 0 ? Math.min(day, length) : length + day);
        }
    }
}
