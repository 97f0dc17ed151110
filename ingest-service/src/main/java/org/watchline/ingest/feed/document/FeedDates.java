package org.watchline.ingest.feed.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates of feeds: RFC 822 and its successors, ISO 8601, what C and Java print, and what people write. Without
 * a zone, a time is taken for UTC; without a time, a date is its first moment.
 */
final class FeedDates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-?(\\d{2})(?:-?(\\d{2}))?)?"
            + "(?:[Tt ]+(\\d{1,2})(?::?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?)?)?\\s*(.*)");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{4})-?(\\d{3})");
    private static final Pattern SECONDS = Pattern.compile("\\d{10}");
    private static final Pattern MILLIS = Pattern.compile("\\d{13}");

    /** 2022/5/17, and 2022년 5월 17일. */
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4})[^\\d\\p{L}]?[년-]? ?0?(\\d{1,2})[./월-] ?(\\d{1,2})(?!\\d)");

    /** 17.5.2022 is of May everywhere; 5/17/2022 is too, and 5/6/2022 is American; 22-05-17 begins with its year. */
    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)");

    private static final Pattern TIME =
            Pattern.compile("(?i)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?(?:\\s*([ap])\\.?m\\b\\.?)?");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d+])(\\d{4})(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d:+])(\\d{1,2})(?=st\\b|nd\\b|rd\\b|th\\b|T?\\b)");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern OFFSET = Pattern.compile("[+-]\\d{1,2}:?\\d{2}");
    private static final Pattern WEEKDAY = Pattern.compile("^\\s*\\p{L}+\\.?\\s*,");

    /** UTF-16 units. */
    private static final int LONGEST = 200;

    private static final int NOON = 12;
    private static final int LAST_MONTH = 12;

    /** Two digits below this are years of this century, as RFC 2822 reads them. */
    private static final int CENTURY_TURN = 50;

    private static final Map<String, Integer> MONTHS = Months.byName();

    private FeedDates() {}

    /** The instant; empty if the text is no date. */
    static Optional<Instant> parse(String text) {
        String date = text.strip();
        if (date.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            if (SECONDS.matcher(date).matches()) {
                return Optional.of(Instant.ofEpochSecond(Long.parseLong(date)));
            }
            if (MILLIS.matcher(date).matches()) {
                return Optional.of(Instant.ofEpochMilli(Long.parseLong(date)));
            }
            return iso(date).or(() -> written(date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> iso(String date) {
        Matcher ordinal = ORDINAL.matcher(date);
        if (ordinal.matches()) {
            return Optional.of(LocalDate.ofYearDay(number(ordinal, 1), number(ordinal, 2))
                    .atStartOfDay()
                    .toInstant(ZoneOffset.UTC));
        }
        Matcher iso = ISO.matcher(date);
        if (!iso.matches()) {
            return Optional.empty();
        }
        Optional<ZoneOffset> zone = Zones.of(iso.group(7));
        if (zone.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.of(number(iso, 1), orOne(iso, 2), orOne(iso, 3));
        return Optional.of(at(day, orZero(iso, 4), orZero(iso, 5), orZero(iso, 6), zone.get()));
    }

    /** A date in words, its parts in whatever order. */
    private static Optional<Instant> written(String text) {
        String date = WEEKDAY.matcher(text).replaceFirst("");
        Matcher time = TIME.matcher(date);
        boolean timed = time.find();
        String days = timed
                ? date.substring(0, time.start()) + " | "
                        + OFFSET.matcher(date.substring(time.end())).replaceAll(" ")
                : date;
        Optional<LocalDate> day = yearFirst(days).or(() -> numbers(days)).or(() -> named(days));
        if (day.isEmpty()) {
            return Optional.empty();
        }
        if (!timed) {
            return Optional.of(day.get().atStartOfDay().toInstant(ZoneOffset.UTC));
        }
        ZoneOffset zone = Zones.behind(date.substring(time.end()));
        return Optional.of(at(day.get(), hour(time), number(time, 2), orZero(time, 3), zone));
    }

    private static int hour(Matcher time) {
        int hour = number(time, 1);
        String half = time.group(4);
        return half == null ? hour : hour % NOON + (half.equalsIgnoreCase("p") ? NOON : 0);
    }

    private static Optional<LocalDate> yearFirst(String text) {
        Matcher numbers = YEAR_FIRST.matcher(text);
        return numbers.find()
                ? Optional.of(LocalDate.of(number(numbers, 1), number(numbers, 2), number(numbers, 3)))
                : Optional.empty();
    }

    private static Optional<LocalDate> numbers(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (!numbers.find()) {
            return Optional.empty();
        }
        int first = number(numbers, 1);
        int second = number(numbers, 3);
        if (numbers.group(2).equals("-") && numbers.group(4).length() == 2) {
            return Optional.of(LocalDate.of(year(numbers.group(1)), second, number(numbers, 4)));
        }
        boolean american = numbers.group(2).equals("/") && first <= LAST_MONTH;
        boolean monthFirst = american || second > LAST_MONTH;
        int year = year(numbers.group(4));
        return Optional.of(monthFirst ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first));
    }

    private static Optional<LocalDate> named(String text) {
        Integer month = WORD.matcher(text)
                .results()
                .map(word -> MONTHS.get(Months.key(word.group())))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
        Matcher number = NUMBER.matcher(text);
        if (month == null || !number.find()) {
            return Optional.empty();
        }
        int day = number(number, 1);
        Matcher full = YEAR.matcher(text);
        if (full.find()) {
            return Optional.of(LocalDate.of(number(full, 1), month, day));
        }
        return number.find() ? Optional.of(LocalDate.of(year(number.group(1)), month, day)) : Optional.empty();
    }

    /** The second 60 of a leap second and the hour 24 of a day's end are read as what follows them. */
    private static Instant at(LocalDate day, int hour, int minute, int second, ZoneOffset zone) {
        LocalDateTime start = hour == 24 ? day.plusDays(1).atStartOfDay() : day.atTime(LocalTime.of(hour, 0));
        if (minute > 59 || second > 60) {
            throw new DateTimeException("no such minute or second");
        }
        return start.plusMinutes(minute).plusSeconds(second).toInstant(zone);
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year < CENTURY_TURN ? 2000 + year : 1900 + year;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int orZero(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : number(matcher, group);
    }

    private static int orOne(Matcher matcher, int group) {
        return matcher.group(group) == null ? 1 : number(matcher, group);
    }
}
