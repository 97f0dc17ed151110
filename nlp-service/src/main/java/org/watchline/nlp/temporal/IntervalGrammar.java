package org.watchline.nlp.temporal;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.temporal.DateWord.Gap;
import org.watchline.nlp.temporal.DateWord.Kind;
import org.watchline.nlp.temporal.Match.Shape;

/** Reads from when to when: "between September 2023 and February 2024", "2012 to 2015", "January 3-5", "2014-15". */
final class IntervalGrammar {

    private static final int CENTURY = 100;

    private final Phrase phrase;
    private final CalendarGrammar calendar;
    private final IntFunction<@Nullable Match> point;

    IntervalGrammar(Phrase phrase, CalendarGrammar calendar, IntFunction<@Nullable Match> point) {
        this.phrase = phrase;
        this.calendar = calendar;
        this.point = point;
    }

    /** The interval that begins with the word; null where two dates, or none, do. */
    @Nullable
    Match at(int at) {
        boolean between = phrase.is(at, Kind.BETWEEN);
        boolean opened = between || phrase.is(at, Kind.FROM);
        int start = opened ? phrase.past(at + 1, Kind.THE) : at;
        if (opened && !phrase.follows(start)) {
            return null;
        }
        Match first = point.apply(start);
        return first == null ? daysThenMonth(start, between) : to(first, between, opened);
    }

    private @Nullable Match to(Match first, boolean between, boolean opened) {
        int next = afterJoint(first.end(), between);
        if (next < 0 || first.shape() == Shape.DISTANCE) {
            return null;
        }
        Match last = point.apply(phrase.past(next, Kind.THE));
        if (last == null || (last.shape() != first.shape() && phrase.word(next).is(Kind.NUMBER))) {
            last = tail(first, next);
        }
        boolean hyphen = phrase.word(next).gap() == Gap.HYPHEN;
        if (last == null || last.shape() == Shape.DISTANCE) {
            return null;
        }
        return last.shape() == first.shape() || (opened && !hyphen) ? joined(first, last) : null;
    }

    /** The index after "to" or a dash, or after "and" that belongs to "between"; -1 where there is none. */
    private int afterJoint(int at, boolean between) {
        if (phrase.isNext(at, Kind.TO) || (between && phrase.isNext(at, Kind.AND))) {
            return phrase.follows(at + 1) ? at + 1 : -1;
        }
        return phrase.word(at).gap().joins() ? at : -1;
    }

    /** The "5" of "January 3-5, 2022", the "15" of "2014-15". */
    private @Nullable Match tail(Match first, int next) {
        DateWord word = phrase.word(next);
        if (first.shape() == Shape.YEAR && first.meaning() instanceof Meaning.Stated stated) {
            int year = stated.stated().first().getYear();
            boolean shortened = word.is(Kind.NUMBER) && word.span().length() == 2 && word.gap() == Gap.HYPHEN;
            return shortened && word.value() > year % CENTURY
                    ? new Match(next + 1, Shape.YEAR, year(year / CENTURY * CENTURY + word.value()))
                    : null;
        }
        boolean monthFirst = phrase.word(first.end() - 2).isMonth()
                && phrase.word(first.end() - 1).isDayOfMonth();
        return first.shape() == Shape.DAY && monthFirst && word.isDayOfMonth()
                ? dayOfMonth(calendar, first.meaning(), word.value(), next + 1)
                : null;
    }

    /** "3-5 January", "between 3 and 5 January 2022". */
    private @Nullable Match daysThenMonth(int start, boolean between) {
        if (!phrase.word(start).isDayOfMonth()) {
            return null;
        }
        int next = afterJoint(start + 1, between);
        Match last = next < 0 || !phrase.word(next).isDayOfMonth() ? null : calendar.at(next);
        if (last == null || last.shape() != Shape.DAY) {
            return null;
        }
        Match first = sameMonth(last, phrase.word(start).value(), start + 1);
        return first == null ? null : joined(first, last);
    }

    private static @Nullable Match joined(Match first, Match last) {
        Meaning from = first.meaning();
        if (from instanceof Meaning.Yearless open && last.meaning() instanceof Meaning.Stated) {
            from = before(open, last.meaning());
        }
        if (from instanceof Meaning.Stated begin && last.meaning() instanceof Meaning.Stated end) {
            DateValue one = begin.stated();
            DateValue other = end.stated();
            return one.first().isBefore(other.last())
                    ? new Match(last.end(), Shape.PERIOD, new Meaning.Stated(Meaning.Interval.joined(one, other)))
                    : null;
        }
        return new Match(last.end(), Shape.PERIOD, new Meaning.Interval(from, last.meaning()));
    }

    /** Another day of the month that the day lies in, with the year that follows it. */
    static @Nullable Match dayOfMonth(CalendarGrammar calendar, Meaning sibling, int day, int end) {
        if (sibling instanceof Meaning.Yearless open && open.part() instanceof YearPart.DayOfYear other) {
            return calendar.day(end, other.day().getMonthValue(), day);
        }
        if (sibling instanceof Meaning.Stated stated) {
            LocalDate other = stated.stated().first();
            return day <= other.lengthOfMonth()
                    ? new Match(end, Shape.DAY, new Meaning.Stated(DateValue.of(other.withDayOfMonth(day))))
                    : null;
        }
        return null;
    }

    /** An earlier day of the month that the day lies in. */
    static @Nullable Match sameMonth(Match sibling, int day, int end) {
        if (sibling.meaning() instanceof Meaning.Yearless open && open.part() instanceof YearPart.DayOfYear other) {
            return day < other.day().getDayOfMonth() ? new Match(end, Shape.DAY, yearless(other.day(), day)) : null;
        }
        if (sibling.meaning() instanceof Meaning.Stated stated) {
            LocalDate other = stated.stated().first();
            return day < other.getDayOfMonth()
                    ? new Match(end, Shape.DAY, new Meaning.Stated(DateValue.of(other.withDayOfMonth(day))))
                    : null;
        }
        return null;
    }

    /** The last such part before the date. */
    static Meaning before(Meaning.Yearless open, Meaning dated) {
        return dated instanceof Meaning.Stated stated
                ? Anchors.latest(open.part(), stated.stated().first())
                        .<Meaning>map(Meaning.Stated::new)
                        .orElse(open)
                : open;
    }

    private static Meaning yearless(MonthDay month, int day) {
        return new Meaning.Yearless(new YearPart.DayOfYear(month.withDayOfMonth(day)));
    }

    private static Meaning year(int year) {
        return new Meaning.Stated(DateValue.of(Year.of(year)));
    }
}
