package org.watchline.nlp.temporal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.temporal.DateWord.Gap;
import org.watchline.nlp.temporal.DateWord.Kind;
import org.watchline.nlp.temporal.Match.Shape;

/** Reads dates that name what they mean: days, months, years, seasons, decades. */
final class CalendarGrammar {

    private static final int MONTHS_OF_A_SEASON = 3;

    /** The last day of a month's first half. */
    private static final int MIDDLE = 15;

    /** No month has a fifth one in full. */
    private static final int LAST_WEEK = 5;

    private final Phrase phrase;
    private final YearGrammar years;
    private final Plausibility plausibility;

    CalendarGrammar(Phrase phrase, YearGrammar years, Plausibility plausibility) {
        this.phrase = phrase;
        this.years = years;
        this.plausibility = plausibility;
    }

    /** The date that begins with the word, in its longest reading. */
    @Nullable
    Match at(int at) {
        DateWord word = phrase.word(at);
        return switch (word.kind()) {
            case FULL_DATE -> new Match(at + 1, Shape.DAY, stated(DateValue.of(LocalDate.ofEpochDay(word.value()))));
            case HOLIDAY -> day(at + 1, word.value() / Holidays.Holiday.MONTH, word.value() % Holidays.Holiday.MONTH);
            case DECADE -> new Match(at + 1, Shape.PERIOD, stated(years(word.value(), 10)));
            case MONTH, SHORT_MONTH -> fromMonth(at);
            case NUMBER -> word.isYear() ? years.year(at) : fromDay(at);
            case ORDINAL -> first(fromDay(at), partOfYear(at), weekOfMonth(at), century(at));
            case DIRECTION -> word.direction() == Direction.LAST ? first(partOfYear(at), weekOfMonth(at)) : null;
            case WEEKDAY, SHORT_WEEKDAY -> fromWeekday(at);
            case SEASON ->
                acrossNewYear(inYear(at + 1, Shape.PERIOD, new YearPart.Months(word.value(), MONTHS_OF_A_SEASON)));
            case QUARTER_OF_YEAR -> inYear(at + 1, Shape.PERIOD, new YearPart.Months(word.value(), 3));
            case HALF_OF_YEAR -> inYear(at + 1, Shape.PERIOD, new YearPart.Months(word.value(), 6));
            case FISCAL -> fiscal(at);
            default -> null;
        };
    }

    /** A part of the year, with the year that follows. */
    @Nullable
    Match inYear(int at, Shape shape, YearPart part) {
        Match year = years.after(at);
        if (year == null) {
            return null;
        }
        if (year.meaning() instanceof Meaning.Stated stated) {
            Optional<DateValue> value = part.in(stated.stated().first().getYear());
            return new Match(
                    year.end(), shape, value.<Meaning>map(Meaning.Stated::new).orElseGet(Meaning.Unsaid::new));
        }
        return new Match(year.end(), shape, new Meaning.InYear(part, year.meaning()));
    }

    private @Nullable Match fromMonth(int at) {
        int month = phrase.word(at).value();
        DateWord day = phrase.word(at + 1);
        if (day.isDayOfMonth() && phrase.follows(at + 1)) {
            return day(at + 2, month, day.value());
        }
        return months(at + 1, month, phrase.is(at, Kind.MONTH));
    }

    private @Nullable Match months(int at, int month, boolean stands) {
        YearPart part = new YearPart.Months(month, 1);
        Match dated = inYear(at, Shape.MONTH, part);
        return dated == null && stands ? new Match(at, Shape.MONTH, new Meaning.Yearless(part)) : dated;
    }

    private @Nullable Match fromDay(int at) {
        if (!phrase.word(at).isDayOfMonth()) {
            return null;
        }
        int month = phrase.past(at + 1, Kind.OF);
        boolean joined =
                phrase.follows(month) || (month == at + 1 && phrase.word(month).gap() == Gap.HYPHEN);
        return joined && phrase.word(month).isMonth()
                ? day(month + 1, phrase.word(month).value(), phrase.word(at).value())
                : null;
    }

    /** The day of the month, with the year that follows; no value for February 30. */
    Match day(int end, int month, int day) {
        if (day < 1 || day > Month.of(month).maxLength()) {
            Match year = years.after(end);
            return new Match(year == null ? end : year.end(), Shape.DAY, new Meaning.Unsaid());
        }
        YearPart part = new YearPart.DayOfYear(MonthDay.of(month, day));
        DateWord joined = phrase.word(end);
        if (joined.isYear() && joined.gap() == Gap.HYPHEN) {
            Meaning year = new Meaning.Stated(DateValue.of(Year.of(joined.value())));
            return new Match(end + 1, Shape.DAY, new Meaning.InYear(part, year));
        }
        Match dated = inYear(end, Shape.DAY, part);
        return dated == null ? new Match(end, Shape.DAY, new Meaning.Yearless(part)) : dated;
    }

    /** "Tuesday, January 3", "Tuesday last week", "Tuesday". */
    private @Nullable Match fromWeekday(int at) {
        DateWord next = phrase.word(at + 1);
        if (next.gap() == Gap.SPACE || next.gap() == Gap.COMMA) {
            Match day = next.isMonth() ? fromMonth(at + 1) : next.is(Kind.FULL_DATE) ? at(at + 1) : fromDay(at + 1);
            if (day != null && day.shape() == Shape.DAY) {
                return day;
            }
        }
        if (phrase.is(at, Kind.SHORT_WEEKDAY)) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(phrase.word(at).value());
        int week = phrase.past(at + 1, Kind.OF);
        if (phrase.isNext(week, Kind.DIRECTION) && isUnit(week + 1, CalendarUnit.WEEK)) {
            Direction direction = phrase.word(week).direction();
            Meaning meaning = RelativeGrammar.shifted(CalendarUnit.WEEK, direction, false);
            return new Match(week + 2, Shape.WEEKDAY, new Meaning.WeekdayOf(day, meaning));
        }
        boolean told = phrase.is(at - 1, Kind.THE)
                && phrase.follows(at)
                && plausibility.leadsToDay(phrase.word(at - 1).span());
        return new Match(at + 1, Shape.WEEKDAY, new Meaning.Weekday(day, told ? Direction.SAME : Direction.NONE));
    }

    /** "First quarter of 2021", "second half of last year", "first six months of 2021". */
    private @Nullable Match partOfYear(int at) {
        int which = ordinal(at);
        if (phrase.isNext(at + 1, Kind.HALF) && phrase.isNext(at + 2, Kind.OF)) {
            return half(at + 2, which == 1);
        }
        if (isUnit(at + 1, CalendarUnit.QUARTER) && phrase.isNext(at + 2, Kind.OF)) {
            int quarter = which == Kind.LAST_ONE ? 4 : Math.min(which, 4);
            return inYear(at + 2, Shape.PERIOD, new YearPart.Months(3 * quarter - 2, 3));
        }
        DateWord count = phrase.word(at + 1);
        if ((count.is(Kind.COUNT) || count.is(Kind.NUMBER))
                && count.value() < 12
                && count.value() > 1
                && phrase.isNext(at + 2, Kind.UNITS)
                && phrase.word(at + 2).unit() == CalendarUnit.MONTH
                && phrase.isNext(at + 3, Kind.OF)) {
            int first = which == Kind.LAST_ONE ? 13 - count.value() : 1;
            return inYear(at + 3, Shape.PERIOD, new YearPart.Months(first, count.value()));
        }
        return null;
    }

    /** The "-08" of "winter of 2007-08". */
    private @Nullable Match acrossNewYear(@Nullable Match season) {
        if (season == null || !phrase.word(season.end() - 1).isYear()) {
            return season;
        }
        int following = phrase.word(season.end() - 1).value() + 1;
        DateWord next = phrase.word(season.end());
        boolean named = next.value() == following || next.value() == following % 100;
        return next.is(Kind.NUMBER) && next.gap().joins() && named
                ? new Match(season.end() + 1, season.shape(), season.meaning())
                : season;
    }

    /** What follows "half": "of 2021", "of August". */
    private @Nullable Match half(int of, boolean first) {
        if (phrase.word(of + 1).isMonth()) {
            int month = phrase.word(of + 1).value();
            return ofMonth(of + 2, new YearPart.DaysOfMonth(month, first ? 1 : MIDDLE + 1, first ? MIDDLE : 0));
        }
        return inYear(of, Shape.PERIOD, new YearPart.Months(first ? 1 : 7, 6));
    }

    /** "First week of January". */
    private @Nullable Match weekOfMonth(int at) {
        int week = ordinal(at) == Kind.LAST_ONE ? LAST_WEEK : ordinal(at);
        if (!isUnit(at + 1, CalendarUnit.WEEK)
                || !phrase.isNext(at + 2, Kind.OF)
                || !phrase.word(at + 3).isMonth()
                || (week >= LAST_WEEK && ordinal(at) != Kind.LAST_ONE)) {
            return null;
        }
        int month = phrase.word(at + 3).value();
        return ofMonth(
                at + 4,
                week == LAST_WEEK
                        ? new YearPart.DaysOfMonth(month, -6, 0)
                        : new YearPart.DaysOfMonth(month, 7 * week - 6, 7 * week));
    }

    private Match ofMonth(int end, YearPart part) {
        Match dated = inYear(end, Shape.PERIOD, part);
        return dated == null ? new Match(end, Shape.PERIOD, new Meaning.Yearless(part)) : dated;
    }

    private @Nullable Match century(int at) {
        int which = phrase.word(at).value();
        if (which < 15 || which > 22 || !isUnit(at + 1, CalendarUnit.CENTURY)) {
            return null;
        }
        return new Match(at + 2, Shape.PERIOD, stated(years(which * 100 - 99, 100)));
    }

    private @Nullable Match fiscal(int at) {
        int year = isUnit(at + 1, CalendarUnit.YEAR) ? at + 2 : at + 1;
        return phrase.follows(year) ? years.year(year) : null;
    }

    private int ordinal(int at) {
        return phrase.is(at, Kind.DIRECTION) ? Kind.LAST_ONE : phrase.word(at).value();
    }

    private boolean isUnit(int at, CalendarUnit unit) {
        return phrase.isNext(at, Kind.UNIT) && phrase.word(at).unit() == unit;
    }

    private static Meaning stated(DateValue value) {
        return new Meaning.Stated(value);
    }

    private static DateValue years(int first, int count) {
        return DateValue.from(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 1, 1), Grain.YEAR);
    }

    private static @Nullable Match first(@Nullable Match... readings) {
        for (Match reading : readings) {
            if (reading != null) {
                return reading;
            }
        }
        return null;
    }
}
