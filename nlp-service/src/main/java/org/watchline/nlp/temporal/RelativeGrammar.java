package org.watchline.nlp.temporal;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.temporal.DateWord.Kind;
import org.watchline.nlp.temporal.Match.Shape;

/** Reads dates that are told from another: "last week", "two years ago", "the same day". */
final class RelativeGrammar {

    private static final int YEARS_OF_A_DECADE = 10;

    private final Phrase phrase;
    private final CalendarGrammar calendar;

    RelativeGrammar(Phrase phrase, CalendarGrammar calendar) {
        this.phrase = phrase;
        this.calendar = calendar;
    }

    @Nullable
    Match at(int at) {
        DateWord word = phrase.word(at);
        return switch (word.kind()) {
            case DAY_WORD -> day(at + 1, word.value());
            case DIRECTION -> fromDirection(at);
            case COUNT, NUMBER, SOME -> distance(at);
            case UNIT -> phrase.isNext(at + 1, Kind.OF) ? around(at) : neighbour(at);
            default -> null;
        };
    }

    /** "The week of August 26". */
    private @Nullable Match around(int at) {
        boolean week = phrase.word(at).unit() == CalendarUnit.WEEK && phrase.is(at - 1, Kind.THE);
        Match day = week && phrase.follows(at + 2) ? calendar.at(at + 2) : null;
        return day == null || day.shape() != Shape.DAY
                ? null
                : new Match(day.end(), Shape.WEEK, new Meaning.Around(CalendarUnit.WEEK, day.meaning()));
    }

    /** What a unit means after such a word. */
    static Meaning shifted(CalendarUnit unit, Direction direction, boolean definite) {
        Direction told = definite ? direction.definite() : direction;
        return told.isNarrative() || unit == CalendarUnit.DAY
                ? new Meaning.FromNarrative(unit, told.shift())
                : new Meaning.FromPublication(unit, told.shift());
    }

    private static Match day(int end, int shift) {
        return new Match(end, Shape.DAY, new Meaning.FromPublication(CalendarUnit.DAY, shift));
    }

    private @Nullable Match fromDirection(int at) {
        Direction direction = phrase.word(at).direction();
        boolean definite = phrase.is(at - 1, Kind.THE) && phrase.follows(at);
        if (direction == Direction.THAT && isDirection(at + 1, Direction.SAME)) {
            return null;
        }
        DateWord next = phrase.word(at + 1);
        if (!phrase.follows(at + 1)) {
            return null;
        }
        return switch (next.kind()) {
            case UNIT -> unit(at + 2, next.unit(), direction, definite);
            case WEEKDAY ->
                direction.isNarrative() && !definite
                        ? null
                        : new Match(
                                at + 2,
                                Shape.WEEKDAY,
                                new Meaning.Weekday(DayOfWeek.of(next.value()), direction(direction, definite)));
            case MONTH, SHORT_MONTH ->
                part(at + 2, Shape.MONTH, new YearPart.Months(next.value(), 1), direction, definite);
            case SEASON -> part(at + 2, Shape.PERIOD, new YearPart.Months(next.value(), 3), direction, definite);
            default -> null;
        };
    }

    private @Nullable Match unit(int end, CalendarUnit unit, Direction direction, boolean definite) {
        if (unit == CalendarUnit.DECADE && direction == Direction.LAST) {
            return new Match(end, Shape.PERIOD, new Meaning.YearsUpToPublication(YEARS_OF_A_DECADE));
        }
        boolean span = definite && (direction == Direction.LAST || direction == Direction.THIS);
        boolean vague = unit == CalendarUnit.DAY && (direction == Direction.LAST || direction == Direction.THIS);
        return span || vague ? null : new Match(end, shape(unit), shifted(unit, direction, definite));
    }

    private @Nullable Match part(int end, Shape shape, YearPart part, Direction direction, boolean definite) {
        boolean told = definite || !direction.isNarrative() || direction == Direction.THAT;
        boolean dated = (phrase.word(end).isDayOfMonth() && phrase.follows(end) && shape == Shape.MONTH)
                || phrase.word(end).isYear();
        return told && !dated
                ? new Match(end, shape, new Meaning.NearPart(part, direction(direction, definite)))
                : null;
    }

    private static Direction direction(Direction direction, boolean definite) {
        return definite ? direction.definite() : direction;
    }

    /** "Two years ago", "a day later", "several weeks earlier", "three days after August 15". */
    private @Nullable Match distance(int at) {
        int unit = at + 1;
        boolean some = phrase.is(at, Kind.SOME);
        if (isOne(at) && phrase.isNext(unit, Kind.SOME)) {
            some = true;
            unit++;
        }
        unit = some ? phrase.past(unit, Kind.OF) : unit;
        boolean half = isHalf(unit);
        unit = half ? unit + 3 : unit;
        if (!phrase.follows(unit) || (!phrase.is(unit, Kind.UNIT) && !phrase.is(unit, Kind.UNITS))) {
            return null;
        }
        CalendarUnit counted = phrase.word(unit).unit();
        int count = phrase.word(at).value();
        // "A year and a half later" has its half behind the unit.
        int end = !half && isHalf(unit + 1) ? unit + 4 : unit + 1;
        half |= end > unit + 1;
        if (half && !some && counted.half() > 0) {
            return away(end, counted.part(), count * counted.parts() + counted.half());
        }
        Match away = away(end, counted, count);
        return away != null && (some || half) ? new Match(away.end(), Shape.DISTANCE, new Meaning.Unsaid()) : away;
    }

    /** "Two and a half". */
    private boolean isHalf(int at) {
        return phrase.isNext(at, Kind.AND) && phrase.isNext(at + 1, Kind.COUNT) && phrase.isNext(at + 2, Kind.HALF);
    }

    private @Nullable Match away(int at, CalendarUnit unit, int distance) {
        if (!phrase.follows(at)) {
            return null;
        }
        return switch (phrase.word(at).kind()) {
            case AGO -> new Match(at + 1, Shape.DISTANCE, new Meaning.Ago(unit, distance));
            case LATER -> new Match(at + 1, Shape.DISTANCE, new Meaning.Away(unit, distance, null));
            case EARLIER -> new Match(at + 1, Shape.DISTANCE, new Meaning.Away(unit, -distance, null));
            case AFTER -> from(at + 1, unit, distance);
            case BEFORE -> from(at + 1, unit, -distance);
            default -> null;
        };
    }

    /** Counted from the day that follows, or else from the one told before. */
    private Match from(int at, CalendarUnit unit, int distance) {
        int named = phrase.past(at, Kind.THE);
        Match start = phrase.follows(named) ? calendar.at(named) : null;
        if (start == null || start.shape() != Shape.DAY || named > at) {
            Meaning fromEvent = new Meaning.FromEvent(new Meaning.Away(unit, distance, null));
            return new Match(at, Shape.DISTANCE, fromEvent);
        }
        return new Match(start.end(), Shape.DISTANCE, new Meaning.Away(unit, distance, start.meaning()));
    }

    /** "The day before", "the day before yesterday", "the year after". */
    private @Nullable Match neighbour(int at) {
        CalendarUnit unit = phrase.word(at).unit();
        DateWord where = phrase.word(at + 1);
        boolean after = where.is(Kind.AFTER);
        if (!phrase.isNext(at, Kind.UNIT)
                || !phrase.is(at - 1, Kind.THE)
                || !phrase.follows(at + 1)
                || (!after && !where.is(Kind.BEFORE))) {
            return null;
        }
        if (unit == CalendarUnit.DAY && phrase.isNext(at + 2, Kind.DAY_WORD)) {
            return day(at + 3, phrase.word(at + 2).value() + (after ? 1 : -1));
        }
        return from(at + 2, unit, after ? 1 : -1);
    }

    private boolean isOne(int at) {
        return phrase.is(at, Kind.COUNT) && phrase.word(at).value() == 1;
    }

    private boolean isDirection(int at, Direction direction) {
        return phrase.isNext(at, Kind.DIRECTION) && phrase.word(at).direction() == direction;
    }

    private static Shape shape(CalendarUnit unit) {
        return switch (unit) {
            case DAY -> Shape.DAY;
            case WEEK, WEEKEND -> Shape.WEEK;
            case MONTH -> Shape.MONTH;
            case YEAR -> Shape.YEAR;
            default -> Shape.PERIOD;
        };
    }
}
