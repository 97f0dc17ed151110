package org.watchline.ingest.html.metadata;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A time of day with its offset from UTC. */
record ClockTime(int hour, int minute, int second, ZoneOffset offset) {

    /** The date and time in ISO 8601, with seconds. */
    String on(LocalDate date) {
        return date.atTime(hour, minute, second).atOffset(offset).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
