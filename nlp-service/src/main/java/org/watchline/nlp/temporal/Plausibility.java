package org.watchline.nlp.temporal;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.document.Reading;
import org.watchline.nlp.temporal.DateWord.Kind;
import org.watchline.nlp.text.Span;

/** Whether what stands around lets a word be a date: "May", "2014" and "Friday" are often something else. */
final class Plausibility {

    private static final int FIRST_PLAIN_YEAR = 1900;

    /** What a date follows even if it is a word with another meaning. */
    private static final Set<String> DATING =
            words("in since until till by during before after from through throughout of between around to");

    private static final Set<String> DETERMINERS = words("the a its their his this that s");

    private static final Set<String> SETTING_A_YEAR = words(
            "in since until during after before by from the its their s early late mid ramadan muharram fitr adha");

    /** After a four-digit number it counts. */
    private static final Set<String> COUNTED =
            words("people men women children troops police policemen soldiers militants fighters civilians "
                    + "personnel families refugees others km kilometers kilometres miles meters metres feet kg "
                    + "kilograms tons tonnes hours hrs gmt dollars rupees euros afghanis more million billion "
                    + "percent per");

    /** After a four-digit number it counts people, after a date it says what happened: "March 22, 2024 killed 145". */
    private static final Set<String> HARMED = words("dead injured wounded killed");

    /** Words that open a clause or go on with it; what else follows a number is likely counted by it. */
    private static final Set<String> GOING_ON =
            words("and or but in at on by to of for from with when while as after before until that which who "
                    + "where near against during were was is are had has have will would saw over under between "
                    + "respectively because if then the a this last it he they she there not also attack attacks");

    private static final Set<String> NUMBERING =
            words("resolution resolutions act ordinance no nos number section article articles rs pkr usd "
                    + "flight agenda vision expo room page pages p pp vol brigade battalion regiment over nearly "
                    + "almost least exceeding some about approximately another roughly additional unscr");

    private static final Set<String> NAMING_A_DAY = words("every each good black bloody ash easter");

    /** Before a stretch of time, and not a point of it. */
    private static final Set<String> MEASURING = words("for lasted the first last within over");

    private static final Set<String> WORSHIP =
            words("prayer prayers sermon sermons mosque congregation congregational worship mass school schools");

    private static final Set<String> OUTLETS =
            words("times guardian telegraph mail express mirror observer post tribune herald magazine review "
                    + "morning world");

    /** Streets and squares are named after days. */
    private static final Set<String> STREETS = words("street road avenue square chowk park bridge");

    /** September 11 is a day like others, its attacks are an event. */
    private static final Set<String> ATTACKS = words("attack attacks terrorist terror hijackers commission");

    private final Neighbours neighbours;

    Plausibility(Reading field) {
        this.neighbours = new Neighbours(field);
    }

    /** The match as it may be read here; null where it may not. */
    @Nullable
    Match accepted(Phrase phrase, int at, Match match) {
        Span span = phrase.span(at, match.end());
        boolean lone = match.end() == at + 1;
        boolean accepted = switch (match.shape()) {
            case YEAR -> !lone || isYear(phrase.word(at));
            case MONTH -> !lone || isMonth(span, phrase.word(at).value());
            case WEEKDAY -> !lone || isWeekday(span);
            case DAY -> lone ? !phrase.is(at, Kind.DAY_WORD) || isDayWord(span) : isDay(phrase, at, match);
            case DISTANCE -> !isDuration(phrase, match, span);
            case PERIOD ->
                !endsInYear(phrase, match)
                        || !counts(phrase.word(match.end() - 1).span());
            case WEEK -> true;
        };
        return accepted ? match : null;
    }

    /** Whether a number says how many of what follows. */
    boolean counts(Span number) {
        String next = neighbours.after(number.end());
        return COUNTED.contains(next) || HARMED.contains(next) || isPlural(number.end(), next);
    }

    /** The same behind a month, where a year is so likely that any plural will not do: "the January 2024 strikes". */
    boolean countsPeople(Span number) {
        return COUNTED.contains(neighbours.after(number.end()));
    }

    /** Whether the word comes after one that dates follow. */
    boolean leadsToDay(Span word) {
        String before = neighbours.before(word.start()).toLowerCase(Locale.ROOT);
        return before.equals("on") || before.equals("by") || before.equals("until");
    }

    private static boolean endsInYear(Phrase phrase, Match match) {
        return phrase.word(match.end() - 1).isYear();
    }

    private boolean isYear(DateWord year) {
        Span span = year.span();
        String before = neighbours.before(span.start());
        String lower = before.toLowerCase(Locale.ROOT);
        String next = neighbours.after(span.end());
        if (NUMBERING.contains(lower) || COUNTED.contains(next) || HARMED.contains(next)) {
            return false;
        }
        boolean set = SETTING_A_YEAR.contains(lower);
        if (year.value() < FIRST_PLAIN_YEAR) {
            return set && !isPlural(span.end(), next);
        }
        return set || (!isPlural(span.end(), next) && !isName(before, lower));
    }

    private boolean isMonth(Span span, int month) {
        String before = neighbours.before(span.start());
        String lower = before.toLowerCase(Locale.ROOT);
        String next = neighbours.after(span.end());
        if (DATING.contains(lower)) {
            return true;
        }
        if (NAMING_A_DAY.contains(lower)) {
            return false;
        }
        if (month == 3 || month == 5) {
            return DETERMINERS.contains(lower)
                    && !next.isEmpty()
                    && !GOING_ON.contains(next)
                    && !neighbours.isCapitalAfter(span.end());
        }
        return !isName(before, lower) && !neighbours.isCapitalAfter(span.end());
    }

    private boolean isWeekday(Span span) {
        String before = neighbours.before(span.start()).toLowerCase(Locale.ROOT);
        String next = neighbours.after(span.end());
        boolean anyOne = before.equals("a") && next.isEmpty();
        if (anyOne || NAMING_A_DAY.contains(before) || WORSHIP.contains(next)) {
            return false;
        }
        return !(OUTLETS.contains(next.toLowerCase(Locale.ROOT)) && neighbours.isCapitalAfter(span.end()));
    }

    /** "Pakistan Today" is a newspaper. */
    private boolean isDayWord(Span span) {
        String before = neighbours.before(span.start());
        return !neighbours.isCapital(span.start())
                || (!neighbours.isSource(span) && !isName(before, before.toLowerCase(Locale.ROOT)));
    }

    private boolean isDay(Phrase phrase, int at, Match match) {
        Span last = phrase.word(match.end() - 1).span();
        String next = neighbours.after(last.end());
        boolean september11 =
                phrase.word(at).value() == 9 && phrase.word(at + 1).value() == 11;
        return !(phrase.word(at).isMonth() && september11 && ATTACKS.contains(next.toLowerCase(Locale.ROOT)))
                && !(neighbours.isCapitalAfter(last.end()) && STREETS.contains(next.toLowerCase(Locale.ROOT)));
    }

    /** "Held for three days before …". */
    private boolean isDuration(Phrase phrase, Match match, Span span) {
        DateWord last = phrase.word(match.end() - 1);
        String before = neighbours.before(span.start()).toLowerCase(Locale.ROOT);
        boolean event = last.is(Kind.BEFORE) || last.is(Kind.AFTER);
        return event && !last.span().equals(span) && MEASURING.contains(before);
    }

    private boolean isName(String word, String lowerCase) {
        return !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && !DATING.contains(lowerCase)
                && !GOING_ON.contains(lowerCase);
    }

    private boolean isPlural(int end, String next) {
        return next.length() > 3
                && next.endsWith("s")
                && Character.isLowerCase(next.charAt(0))
                && !GOING_ON.contains(next)
                && "NOUN".equals(neighbours.posAt(end + 1));
    }

    private static Set<String> words(String inOrder) {
        return Set.of(inOrder.split(" "));
    }
}
