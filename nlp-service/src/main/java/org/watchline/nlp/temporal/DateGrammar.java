package org.watchline.nlp.temporal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.temporal.DateWord.Gap;
import org.watchline.nlp.temporal.DateWord.Kind;
import org.watchline.nlp.temporal.Match.Shape;

/** Reads the dates of a phrase: single ones, what surrounds them ("late"), and lists. */
final class DateGrammar {

    private final Phrase phrase;
    private final Plausibility plausibility;
    private final CalendarGrammar calendar;
    private final RelativeGrammar relative;
    private final IntervalGrammar intervals;
    private final List<Expression> found = new ArrayList<>();

    DateGrammar(List<DateWord> words, Plausibility plausibility) {
        this.phrase = new Phrase(words);
        this.plausibility = plausibility;
        this.calendar = new CalendarGrammar(phrase, new YearGrammar(phrase, plausibility), plausibility);
        this.relative = new RelativeGrammar(phrase, calendar);
        this.intervals = new IntervalGrammar(phrase, calendar, this::point);
    }

    /** In order, without overlaps. */
    List<Expression> expressions() {
        int at = 0;
        while (at < phrase.length()) {
            Match match = intervals.at(at);
            if (match == null) {
                match = point(at);
            }
            if (match == null && isListed(at)) {
                match = shared(at);
            }
            at = match == null ? at + 1 : take(at, match);
        }
        return found;
    }

    private int take(int at, Match match) {
        DateWord first = phrase.word(at);
        DateWord next = phrase.word(match.end());
        boolean continues = first.is(Kind.NUMBER) && first.gap().joins() && phrase.is(at - 1, Kind.NUMBER);
        boolean part = continues || (next.is(Kind.NUMBER) && next.gap() == Gap.HYPHEN);
        Match accepted = part ? null : plausibility.accepted(phrase, at, match);
        if (accepted == null) {
            return match.shape() == Shape.YEAR || match.shape() == Shape.PERIOD ? match.end() : at + 1;
        }
        completeYears(at, accepted);
        found.add(new Expression(phrase.span(at, accepted.end()), accepted.meaning()));
        return accepted.shape() == Shape.DAY ? furtherDays(at, accepted) : accepted.end();
    }

    private @Nullable Match point(int at) {
        return switch (phrase.word(at).kind()) {
            case EARLY, EARLIER, LATER -> early(at);
            case EDGE -> edge(at);
            default -> plain(at);
        };
    }

    private @Nullable Match plain(int at) {
        Match told = relative.at(at);
        Match named = told == null || phrase.is(at, Kind.DIRECTION) ? calendar.at(at) : null;
        return named == null ? told : named;
    }

    /** "Late December 2021", "mid-2019", "early to mid-2021", "earlier this year": its value is that of the whole. */
    private @Nullable Match early(int at) {
        int next = at + 1;
        int second = phrase.isNext(next, Kind.TO) || phrase.isNext(next, Kind.AND) ? next + 1 : next;
        if (phrase.is(second, Kind.EARLY) && phrase.word(second).gap() != Gap.COMMA) {
            next = second + 1;
        }
        if (phrase.word(next).gap() == Gap.COMMA) {
            return null;
        }
        boolean compared = !phrase.is(at, Kind.EARLY);
        Match whole = compared && !phrase.is(next, Kind.DIRECTION) ? null : plain(next);
        return whole == null || !isLong(whole) ? null : whole;
    }

    /** "The end of 2014", "the beginning of last month", "the end of the year". */
    private @Nullable Match edge(int at) {
        if (!phrase.isNext(at + 1, Kind.OF)) {
            return null;
        }
        int next = phrase.past(at + 2, Kind.THE);
        if (!phrase.follows(next)) {
            return null;
        }
        CalendarUnit unit = phrase.is(next, Kind.UNIT) ? phrase.word(next).unit() : null;
        if (next > at + 2 && (unit == CalendarUnit.YEAR || unit == CalendarUnit.MONTH)) {
            Shape shape = unit == CalendarUnit.YEAR ? Shape.YEAR : Shape.MONTH;
            return new Match(next + 1, shape, new Meaning.FromPublication(unit, 0));
        }
        Match whole = plain(next);
        return whole == null || !isLong(whole) ? null : whole;
    }

    private static boolean isLong(Match match) {
        return switch (match.shape()) {
            case WEEK, MONTH, YEAR, PERIOD -> true;
            default -> false;
        };
    }

    /** The first of "3 and 5 January". */
    private boolean isListed(int at) {
        return phrase.word(at).isDayOfMonth() && phrase.isNext(at + 1, Kind.AND) && phrase.follows(at + 2);
    }

    private @Nullable Match shared(int at) {
        Match last = phrase.word(at + 2).isDayOfMonth() ? calendar.at(at + 2) : null;
        return last == null || last.shape() != Shape.DAY
                ? null
                : IntervalGrammar.sameMonth(last, phrase.word(at).value(), at + 1);
    }

    /** The others of "January 3 and 5". */
    private int furtherDays(int at, Match first) {
        int end = first.end();
        Meaning meaning = first.meaning();
        while (phrase.word(at).isMonth()
                && phrase.isNext(end, Kind.AND)
                && phrase.follows(end + 1)
                && phrase.word(end + 1).isDayOfMonth()
                && !plausibility.counts(phrase.word(end + 1).span())) {
            Match next = IntervalGrammar.dayOfMonth(
                    calendar, meaning, phrase.word(end + 1).value(), end + 2);
            if (next == null || calendar.at(end + 1) != null) {
                break;
            }
            completeYears(end + 1, next);
            found.add(new Expression(phrase.span(end + 1, next.end()), next.meaning()));
            end = next.end();
        }
        return end;
    }

    /** In "January 3 and February 5, 2021" the year is that of both. */
    private void completeYears(int at, Match last) {
        if (!(last.meaning() instanceof Meaning.Stated) || !phrase.is(at - 1, Kind.AND) || found.isEmpty()) {
            return;
        }
        int before = found.size() - 1;
        Expression other = found.get(before);
        if (other.meaning() instanceof Meaning.Yearless open
                && other.span().end() == phrase.word(at - 2).span().end()) {
            found.set(before, new Expression(other.span(), IntervalGrammar.before(open, last.meaning())));
        }
    }
}
