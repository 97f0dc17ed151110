package org.watchline.ingest.html.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * Reads dates as pages write them. What has no time is a calendar date; a time without zone counts as UTC, which keeps
 * the day that the page shows.
 */
final class DateReader {

    private static final int LONGEST = 200;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?=$|[^\\d])");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("\\b(\\d{4})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\b");
    private static final Pattern NUMBERS =
            Pattern.compile("\\b(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})\\b");
    /** "Mon Aug 23 06:41:09 CEST 2010", as Unix and mailing lists write it. */
    private static final Pattern CTIME =
            Pattern.compile("(\\p{L}{3}) +(\\d{1,2}) (\\d{2}:\\d{2}:\\d{2}) (?:([A-Z]{2,5}) )?(\\d{4})");

    private static final Pattern EPOCH = Pattern.compile("\\d{10}(\\d{3})?");

    /** Whether months come before days where only numbers are given. */
    private final boolean american;

    private DateReader(boolean american) {
        this.american = american;
    }

    static DateReader of(Document page) {
        return new DateReader(page.select("html[lang=en-US]").size() > 0);
    }

    /** The first date in a text, in ISO 8601; with its time and offset if the text goes on with one. */
    Optional<String> read(String raw) {
        if (raw.length() > LONGEST) {
            return Optional.empty();
        }
        String text = CTIME.matcher(Digits.western(raw).strip()).replaceFirst("$1 $2, $5 $3 $4");
        if (EPOCH.matcher(text).matches()) {
            return epoch(text);
        }
        try {
            return found(text).filter(DateReader::isPlausible).map(found -> withTime(found, text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<FoundDate> found(String text) {
        return numeric(ISO, text, 1, 2, 3)
                .or(() -> numeric(YEAR_FIRST, text, 1, 2, 3))
                .or(() -> MonthNames.find(text))
                .or(() -> numbers(text));
    }

    private static Optional<FoundDate> numeric(Pattern pattern, String text, int year, int month, int day) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? Optional.of(new FoundDate(
                        LocalDate.of(number(matcher, year), number(matcher, month), number(matcher, day)),
                        matcher.start(),
                        matcher.end()))
                : Optional.empty();
    }

    private Optional<FoundDate> numbers(String text) {
        Matcher matcher = NUMBERS.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        boolean monthFirst = number(matcher, 2) > 12 || (american && number(matcher, 1) <= 12);
        return numeric(NUMBERS, text, 3, monthFirst ? 1 : 2, monthFirst ? 2 : 1);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static boolean isPlausible(FoundDate found) {
        return found.date().getYear() >= FIRST_YEAR && found.date().getYear() <= LAST_YEAR;
    }

    private static String withTime(FoundDate found, String text) {
        return ClockTimes.find(text, found)
                .map(time -> time.on(found.date()))
                .orElse(found.date().toString());
    }

    private static Optional<String> epoch(String digits) {
        long number = Long.parseLong(digits);
        long seconds = digits.length() > 10 ? number / 1000 : number;
        LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(seconds, 86_400L));
        LocalTime time = LocalTime.ofSecondOfDay(Math.floorMod(seconds, 86_400L));
        return Optional.of(date.atTime(time).atOffset(ZoneOffset.UTC).toString());
    }
}
