package org.watchline.gateway.entity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.watchline.gateway.corpus.entity.Period;

/**
 * How much was written of an entity over time, without gaps from the first period to the last.
 *
 * @param unit weeks, or months where there would be too many weeks; a week belongs to the month of its Monday
 * @param earlier articles from before the first period, where there would be too many months as well
 * @param undated articles that mention it and have no date
 */
@Schema(description = "How much was written of an entity over time")
public record Activity(Unit unit, List<Period> periods, long earlier, long undated) {

    private static final int MOST_WEEKS = 156;
    private static final int MOST_MONTHS = 240;

    public Activity {
        periods = List.copyOf(periods);
    }

    /** How long a period is. */
    public enum Unit {
        WEEK,
        MONTH
    }

    /** Fills the gaps between weeks, which are in their order. */
    static Activity of(List<Period> weeks, long undated) {
        if (weeks.isEmpty()) {
            return new Activity(Unit.WEEK, List.of(), 0, undated);
        }
        LocalDate first = weeks.get(0).start();
        LocalDate last = weeks.get(weeks.size() - 1).start();
        if (ChronoUnit.WEEKS.between(first, last) < MOST_WEEKS) {
            UnaryOperator<LocalDate> monday = day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new Activity(Unit.WEEK, filled(weeks, first, monday, day -> day.plusWeeks(1)), 0, undated);
        }
        LocalDate begin = latest(first.withDayOfMonth(1), last.withDayOfMonth(1).minusMonths(MOST_MONTHS - 1L));
        long earlier = weeks.stream()
                .filter(week -> week.start().isBefore(begin))
                .mapToLong(Period::articles)
                .sum();
        List<Period> shown =
                weeks.stream().filter(week -> !week.start().isBefore(begin)).toList();
        return new Activity(
                Unit.MONTH,
                filled(shown, begin, day -> day.withDayOfMonth(1), day -> day.plusMonths(1)),
                earlier,
                undated);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static List<Period> filled(
            List<Period> weeks, LocalDate from, UnaryOperator<LocalDate> start, UnaryOperator<LocalDate> next) {
        Map<LocalDate, Period> counted = new TreeMap<>();
        weeks.forEach(week -> counted.merge(
                start.apply(week.start()),
                new Period(start.apply(week.start()), week.articles(), week.mentions()),
                (a, b) -> new Period(a.start(), a.articles() + b.articles(), a.mentions() + b.mentions())));
        LocalDate last = start.apply(weeks.get(weeks.size() - 1).start());
        List<Period> periods = new ArrayList<>();
        for (LocalDate day = start.apply(from); !day.isAfter(last); day = next.apply(day)) {
            periods.add(counted.getOrDefault(day, new Period(day, 0, 0)));
        }
        return periods;
    }
}
