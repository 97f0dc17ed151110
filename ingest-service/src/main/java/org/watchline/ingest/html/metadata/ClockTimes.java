package org.watchline.ingest.html.metadata;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the time of day that belongs to a date. */
final class ClockTimes {

    private static final Pattern AFTER = Pattern.compile(
            "^(?:T|[\\s,|•·–-]{0,4}(?:at\\s+)?)(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?\\s*([ap]\\.?m\\.?)?\\s*\\(?(Z|[A-Za-z]{2,5}|(?:GMT|UTC)?\\s?[+-]\\d{1,2}:?\\d{0,2})?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BEFORE = Pattern.compile(
            "(\\d{1,2})[:.](\\d{2})()\\s*([ap]\\.?m\\.?)?\\s*\\(?([A-Z]{2,5}|[+-]\\d{2}:?\\d{2})?\\)?[\\s,|–-]{1,4}(?:on\\s)?(?:\\p{L}+day,?\\s)?$",
            Pattern.CASE_INSENSITIVE);

    private ClockTimes() {}

    static Optional<ClockTime> find(String text, FoundDate date) {
        return time(AFTER.matcher(text.substring(date.end())))
                .or(() -> time(BEFORE.matcher(text.substring(0, date.start()))));
    }

    private static Optional<ClockTime> time(Matcher matcher) {
        if (!matcher.find()) {
            return Optional.empty();
        }
        String half =
                matcher.group(4) == null ? "" : matcher.group(4).substring(0, 1).toLowerCase(Locale.ROOT);
        int hour = Integer.parseInt(matcher.group(1));
        if (!half.isEmpty()) {
            hour = hour % 12 + (half.equals("p") ? 12 : 0);
        }
        int minute = Integer.parseInt(matcher.group(2));
        String second = matcher.group(3);
        if (hour > 23 || minute > 59) {
            return Optional.empty();
        }
        int seconds = second == null || second.isEmpty() ? 0 : Math.min(59, Integer.parseInt(second));
        return Optional.of(new ClockTime(hour, minute, seconds, Zones.offset(matcher.group(5))));
    }
}
