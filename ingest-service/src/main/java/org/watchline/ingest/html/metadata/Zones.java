package org.watchline.ingest.html.metadata;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads offsets and the abbreviations of zones that papers about the region use. */
final class Zones {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("PKT", "+05:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("AFT", "+04:30"),
            Map.entry("IST", "+05:30"),
            Map.entry("IRST", "+03:30"),
            Map.entry("MSK", "+03:00"),
            Map.entry("AST", "+03:00"),
            Map.entry("BST", "+01:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("ET", "-05:00"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"));

    private Zones() {}

    /** UTC for none and for those unknown. */
    static ZoneOffset offset(@Nullable String zone) {
        if (zone == null) {
            return ZoneOffset.UTC;
        }
        String name = zone.toUpperCase(Locale.ROOT).replaceFirst("^(GMT|UTC)\\s?(?=[+-])", "");
        String offset = NAMES.getOrDefault(name, name);
        try {
            return offset.startsWith("+") || offset.startsWith("-") ? ZoneOffset.of(offset) : ZoneOffset.UTC;
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }
}
