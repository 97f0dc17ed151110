package org.watchline.ingest.feed.document;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads time zones as feeds write them, as offsets. */
final class Zones {

    private static final Pattern OFFSET =
            Pattern.compile("(?i)(?:GMT|UTC?|Z)?\\s*([+\\u2212-])\\s?(\\d{1,2}):?(\\d{2})?\\b.*");
    private static final Pattern NAME = Pattern.compile("\\(?([A-Za-z]{1,5})\\)?\\b.*");

    /** Hours from UTC: those of RFC 822, and those that newspapers of the region, Europe and America write. */
    private static final Map<String, Double> HOURS = Map.ofEntries(
            Map.entry("Z", 0.0),
            Map.entry("UT", 0.0),
            Map.entry("UTC", 0.0),
            Map.entry("GMT", 0.0),
            Map.entry("WET", 0.0),
            Map.entry("EST", -5.0),
            Map.entry("EDT", -4.0),
            Map.entry("CST", -6.0),
            Map.entry("CDT", -5.0),
            Map.entry("MST", -7.0),
            Map.entry("MDT", -6.0),
            Map.entry("PST", -8.0),
            Map.entry("PDT", -7.0),
            Map.entry("AST", -4.0),
            Map.entry("ADT", -3.0),
            Map.entry("ET", -5.0),
            Map.entry("CT", -6.0),
            Map.entry("MT", -7.0),
            Map.entry("PT", -8.0),
            Map.entry("AT", -4.0),
            Map.entry("BST", 1.0),
            Map.entry("CET", 1.0),
            Map.entry("CEST", 2.0),
            Map.entry("MET", 1.0),
            Map.entry("MEST", 2.0),
            Map.entry("EET", 2.0),
            Map.entry("EEST", 3.0),
            Map.entry("MSK", 3.0),
            Map.entry("MSD", 4.0),
            Map.entry("GST", 4.0),
            Map.entry("AFT", 4.5),
            Map.entry("PKT", 5.0),
            Map.entry("IST", 5.5),
            Map.entry("JST", 9.0),
            Map.entry("KST", 9.0));

    private static final int SECONDS = 3_600;

    private Zones() {}

    /** The zone that is all of a text; UTC for nothing, empty for something else. */
    static Optional<ZoneOffset> of(String text) {
        return text.isBlank() ? Optional.of(ZoneOffset.UTC) : read(text.strip());
    }

    /** The zone that a text begins with; UTC if it does not. */
    static ZoneOffset behind(String text) {
        return read(text.strip()).orElse(ZoneOffset.UTC);
    }

    private static Optional<ZoneOffset> read(String text) {
        Matcher offset = OFFSET.matcher(text);
        if (offset.matches()) {
            int sign = offset.group(1).equals("+") ? 1 : -1;
            String minutes = offset.group(3);
            return Optional.of(ZoneOffset.ofHoursMinutes(
                    sign * Integer.parseInt(offset.group(2)), minutes == null ? 0 : sign * Integer.parseInt(minutes)));
        }
        Matcher name = NAME.matcher(text);
        return name.matches()
                ? Optional.ofNullable(HOURS.get(name.group(1).toUpperCase(Locale.ROOT)))
                        .map(hours -> ZoneOffset.ofTotalSeconds((int) (hours * SECONDS)))
                : Optional.empty();
    }
}
