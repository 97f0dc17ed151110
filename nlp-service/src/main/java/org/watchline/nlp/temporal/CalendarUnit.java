package org.watchline.nlp.temporal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** What relative dates are counted in: "last week", "two years ago". */
enum CalendarUnit {
    DAY(ChronoUnit.DAYS, 1),
    WEEKEND(ChronoUnit.WEEKS, 1),
    WEEK(ChronoUnit.WEEKS, 1),
    MONTH(ChronoUnit.MONTHS, 1),
    QUARTER(ChronoUnit.MONTHS, 3),
    YEAR(ChronoUnit.YEARS, 1),
    DECADE(ChronoUnit.YEARS, 10),
    CENTURY(ChronoUnit.YEARS, 100);

    static final List<CalendarUnit> IN_ORDER = List.of(values());

    private final ChronoUnit step;
    private final int steps;

    CalendarUnit(ChronoUnit step, int steps) {
        this.step = step;
        this.steps = steps;
    }

    /** The unit that lies so many units after the one with the date in it: weeks begin on Monday. */
    DateValue containing(LocalDate date, int shift) {
        LocalDate inside = date.plus((long) shift * steps, step);
        return switch (this) {
            case DAY -> DateValue.of(inside);
            case WEEK -> days(inside.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), 7);
            case WEEKEND -> days(weekend(inside), 2);
            case MONTH -> DateValue.from(inside, inside, Grain.MONTH);
            case QUARTER -> quarter(inside);
            case YEAR -> DateValue.from(inside, inside, Grain.YEAR);
            case DECADE -> years(inside.getYear() / 10 * 10, 10);
            case CENTURY -> years((inside.getYear() - 1) / 100 * 100 + 1, 100);
        };
    }

    /** What lies at a distance: "two weeks ago" names a day, "two months ago" a month and "two decades ago" a year. */
    DateValue away(LocalDate date, int distance) {
        LocalDate there = date.plus((long) distance * steps, step);
        return DateValue.from(there, there, grain());
    }

    /** The coarsest anchor that a distance in this unit can be counted from. */
    Grain grain() {
        return switch (step) {
            case DAYS, WEEKS -> Grain.DAY;
            case MONTHS -> Grain.MONTH;
            default -> Grain.YEAR;
        };
    }

    /** What half of it is counted in: half a year in months. */
    CalendarUnit part() {
        return this == YEAR ? MONTH : DAY;
    }

    /** How many of its parts it has; 0 where a half of it is not counted. */
    int parts() {
        return this == YEAR ? 12 : this == WEEK ? 7 : 0;
    }

    /** Half of them, rounded down. */
    int half() {
        return parts() / 2;
    }

    private static LocalDate weekend(LocalDate inside) {
        return inside.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    }

    private static DateValue days(LocalDate first, int days) {
        return DateValue.from(first, first.plusDays(days - 1L), Grain.DAY);
    }

    private static DateValue quarter(LocalDate inside) {
        LocalDate first = inside.withDayOfMonth(1).minusMonths((inside.getMonthValue() - 1) % 3);
        return DateValue.from(first, first.plusMonths(2), Grain.MONTH);
    }

    private static DateValue years(int first, int years) {
        return DateValue.from(LocalDate.of(first, 1, 1), LocalDate.of(first + years - 1, 1, 1), Grain.YEAR);
    }
}
