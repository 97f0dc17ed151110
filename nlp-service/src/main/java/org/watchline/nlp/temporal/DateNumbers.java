package org.watchline.nlp.temporal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.temporal.DateWord.Gap;
import org.watchline.nlp.temporal.DateWord.Kind;
import org.watchline.nlp.text.Span;

/** Reads the numbers that dates are made of; other numbers are none. */
final class DateNumbers {

    private static final Pattern YEAR_FIRST = Pattern.compile("((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})");

    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2((?:19|20)\\d\\d)");

    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");

    private static final Pattern DECADE = Pattern.compile("(1[5-9]\\d0|20\\d0)s");

    /** What a date may be joined to by a hyphen: "post-2001", "pre-August". */
    private static final Set<String> PREFIXES = Set.of("pre", "Pre", "post", "Post");

    private static final int MOST_DIGITS = 4;

    private static final int MONTHS = 12;

    private final String text;

    DateNumbers(String text) {
        this.text = text;
    }

    /** Where the digits end with all that is joined to them: "2021-12-23", "3,000", "14th", "20mm". */
    int end(int start) {
        int end = start;
        while (end < text.length() && belongs(end)) {
            end++;
        }
        return end;
    }

    /** The number between the two, null where it cannot be part of a date. */
    @Nullable
    DateWord read(int start, int end, int endOfWordBefore) {
        if (isCut(start, endOfWordBefore) || end - start > "2021-12-23".length() || isMeasure(end)) {
            return null;
        }
        String number = text.substring(start, end);
        Span span = new Span(start, end);
        if (end - start <= MOST_DIGITS && number.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return new DateWord(Kind.NUMBER, Integer.parseInt(number), Gap.NONE, span);
        }
        Matcher ordinal = ORDINAL.matcher(number);
        if (ordinal.matches()) {
            return new DateWord(Kind.ORDINAL, Integer.parseInt(ordinal.group(1)), Gap.NONE, span);
        }
        Matcher decade = DECADE.matcher(number);
        if (decade.matches()) {
            return new DateWord(Kind.DECADE, Integer.parseInt(decade.group(1)), Gap.NONE, span);
        }
        LocalDate day = fullDate(number);
        return day == null ? null : new DateWord(Kind.FULL_DATE, (int) day.toEpochDay(), Gap.NONE, span);
    }

    static boolean followsPrefix(String text, int hyphen) {
        int start = hyphen;
        while (start > 0 && hyphen - start < "Post".length() && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && PREFIXES.contains(text.substring(start, hyphen));
    }

    /** Where days and months can be told apart only by custom, the day comes first, as in Pakistan. */
    private static @Nullable LocalDate fullDate(String number) {
        Matcher yearFirst = YEAR_FIRST.matcher(number);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4));
        }
        Matcher yearLast = YEAR_LAST.matcher(number);
        if (!yearLast.matches()) {
            return null;
        }
        boolean monthFirst = Integer.parseInt(yearLast.group(3)) > MONTHS;
        return day(yearLast.group(4), yearLast.group(monthFirst ? 1 : 3), yearLast.group(monthFirst ? 3 : 1));
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private boolean belongs(int position) {
        char character = text.charAt(position);
        if (Character.isLetterOrDigit(character)) {
            return true;
        }
        boolean inNumber = position > 0
                && position + 1 < text.length()
                && DateLexer.isDigit(text.charAt(position - 1))
                && DateLexer.isDigit(text.charAt(position + 1));
        return inNumber && (".,:".indexOf(character) >= 0 || ("-/".indexOf(character) >= 0 && isInFullDate(position)));
    }

    /** A mark within 2021-12-23 or 23/12/2021; others join two numbers: 2014-15, 3-5. */
    private boolean isInFullDate(int hyphen) {
        int from = Math.max(0, hyphen - "2021-12".length());
        int to = Math.min(text.length(), hyphen + "-12-2021".length());
        Matcher found = YEAR_FIRST.matcher(text).region(from, to);
        return covers(found, hyphen) || covers(YEAR_LAST.matcher(text).region(from, to), hyphen);
    }

    private boolean covers(Matcher found, int hyphen) {
        while (found.find()) {
            if (found.start() < hyphen
                    && hyphen < found.end()
                    && !isDigitAt(found.start() - 1)
                    && !isDigitAt(found.end())) {
                return true;
            }
        }
        return false;
    }

    private boolean isDigitAt(int position) {
        return position >= 0 && position < text.length() && DateLexer.isDigit(text.charAt(position));
    }

    /** A part of something longer: of a name, a sum, an address. */
    private boolean isCut(int start, int endOfWordBefore) {
        if (start == 0) {
            return false;
        }
        char before = text.charAt(start - 1);
        if (before == '-' || before == '\u2013') {
            return start > 1
                    && endOfWordBefore != start - 1
                    && Character.isLetterOrDigit(text.charAt(start - 2))
                    && !followsPrefix(text, start - 1);
        }
        if (before == '/') {
            return endOfWordBefore != start - 1;
        }
        return "@#$£€¥₨_=+&".indexOf(before) >= 0
                || (Character.isLetterOrDigit(before) && !text.startsWith("FY", start - 2))
                || (".,:".indexOf(before) >= 0 && isDigitAt(start - 2));
    }

    private boolean isMeasure(int end) {
        return end < text.length() && "%°$€£".indexOf(text.charAt(end)) >= 0;
    }
}
