package org.watchline.nlp.temporal;

import java.time.Year;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.temporal.DateWord.Gap;
import org.watchline.nlp.temporal.DateWord.Kind;
import org.watchline.nlp.temporal.Match.Shape;

/** Reads years, and the year that follows a part of it. */
final class YearGrammar {

    private final Phrase phrase;
    private final Plausibility plausibility;

    YearGrammar(Phrase phrase, Plausibility plausibility) {
        this.phrase = phrase;
        this.plausibility = plausibility;
    }

    @Nullable
    Match year(int at) {
        return phrase.word(at).isYear()
                ? new Match(
                        at + 1,
                        Shape.YEAR,
                        new Meaning.Stated(DateValue.of(Year.of(phrase.word(at).value()))))
                : null;
    }

    /** "2021", ", 2021", "of 2021", "last year", "of the same year". */
    @Nullable
    Match after(int at) {
        if (phrase.word(at).gap() == Gap.COMMA || (!phrase.is(at, Kind.OF) && phrase.follows(at))) {
            Match stated = year(at);
            if (stated != null) {
                return plausibility.countsPeople(phrase.word(at).span()) ? null : stated;
            }
        }
        int word = phrase.past(at, Kind.OF);
        Match stated = word > at && phrase.follows(word) ? year(word) : null;
        return stated != null || phrase.word(at).gap() != Gap.SPACE ? stated : relative(word, word > at);
    }

    private @Nullable Match relative(int at, boolean afterOf) {
        int word = phrase.past(at, Kind.THE);
        if (afterOf && word > at && isYearUnit(word)) {
            return new Match(word + 1, Shape.YEAR, new Meaning.FromPublication(CalendarUnit.YEAR, 0));
        }
        if (!phrase.isNext(word, Kind.DIRECTION)) {
            return null;
        }
        Direction direction = phrase.word(word).direction();
        if (direction == Direction.THAT && phrase.isNext(word + 1, Kind.DIRECTION)) {
            word++;
        }
        return isYearUnit(word + 1)
                ? new Match(word + 2, Shape.YEAR, RelativeGrammar.shifted(CalendarUnit.YEAR, direction, word > at))
                : null;
    }

    private boolean isYearUnit(int at) {
        return phrase.isNext(at, Kind.UNIT) && phrase.word(at).unit() == CalendarUnit.YEAR;
    }
}
