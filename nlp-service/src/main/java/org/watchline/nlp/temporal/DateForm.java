package org.watchline.nlp.temporal;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways to write a calendar date. Where several fit at one place, the longest counts. */
enum DateForm {
    /** December 23, 2021; Dec. 23rd 2021. */
    MONTH_DAY_YEAR("{month}{space}{day}{comma}{year}", Parts.DATE),

    /** 23 December 2021; 23rd of December, 2021. */
    DAY_MONTH_YEAR("{day}{space}(?:of{space})?{month}{comma}{year}", Parts.DATE),

    /** 2021-12-23. */
    ISO("{year}-(?<month>0[1-9]|1[0-2])-{day}", Parts.DATE),

    /** December 2021; late December, 2021. */
    MONTH_YEAR("(?:(?:[Ee]arly|[Mm]id|[Ll]ate)[ -])?{month}{comma}{year}", Parts.MONTH),

    /** January 3, its year left to the reader. */
    MONTH_DAY("{month}{space}{day}", Parts.DAY_OF_SOME_YEAR),

    /** 3 January. */
    DAY_MONTH("{day}{space}(?:of{space})?{month}", Parts.DAY_OF_SOME_YEAR),

    /** 2021, after a word that years follow; four digits alone may count anything. */
    YEAR(
            "(?<=\\b(?i:in|since|until|by|during|before|after|from|of|to|throughout|between) )"
                    + "(?:(?:early|mid|late)[ -])?{year}",
            Parts.YEAR),

    /** (Ministry of Interior, 2014). */
    CITED_YEAR("(?<=\\(|, ){year}(?= ?[;)])", Parts.YEAR);

    /**
     * No letter, digit or mark that would make it a part of something longer (a range, a larger number). What every
     * form begins with is asked for first, since that is cheaper at the many places where there is no date.
     */
    private static final String START = "(?=[\\dA-Zelm])(?<![\\p{L}\\p{N}]|\\p{N}[.,:/\u2013-])";

    private static final String END = "(?![\\p{L}\\p{N}]|[/\u2013-]\\p{N}|[.,]\\p{N})";

    private final Pattern pattern;
    private final Parts parts;

    DateForm(String form, Parts parts) {
        this.pattern = Pattern.compile(START
                + form.replace("{month}", MonthNames.PATTERN)
                        .replace("{day}", "(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?")
                        .replace("{year}", "(?<year>(?:19|20)\\d\\d)")
                        .replace("{comma}", "(?: ?,)?(?:{space}|(?<=,))")
                        .replace("{space}", "(?: {1,2}|\\n)")
                + END);
        this.parts = parts;
    }

    Matcher in(String levelled) {
        return pattern.matcher(levelled);
    }

    /** What a match stands for; empty where that cannot be told, or where there is no such day. */
    Optional<DateValue> valueOf(Matcher found, Publication publication) {
        try {
            return switch (parts) {
                case DATE -> Optional.of(DateValue.of(monthIn(found).atDay(dayIn(found))));
                case MONTH -> Optional.of(DateValue.of(monthIn(found)));
                case YEAR -> Optional.of(DateValue.of(yearIn(found)));
                case DAY_OF_SOME_YEAR -> publication.latest(dayOfYearIn(found)).map(DateValue::of);
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Year yearIn(Matcher found) {
        return Year.of(Integer.parseInt(found.group("year")));
    }

    private static YearMonth monthIn(Matcher found) {
        return yearIn(found).atMonth(MonthNames.parse(found.group("month")));
    }

    private static MonthDay dayOfYearIn(Matcher found) {
        return MonthDay.of(MonthNames.parse(found.group("month")), dayIn(found));
    }

    private static int dayIn(Matcher found) {
        return Integer.parseInt(found.group("day"));
    }

    /** Which of its parts a form states. */
    private enum Parts {
        DATE,
        MONTH,
        YEAR,
        DAY_OF_SOME_YEAR
    }
}
