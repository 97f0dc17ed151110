package org.watchline.nlp.temporal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.watchline.nlp.text.Overlaps;
import org.watchline.nlp.text.Span;

/** Finds calendar dates. */
public final class Dates {

    private Dates() {}

    /**
     * The dates of a text that have a value, in order.
     *
     * @param levelled text with levelled typography
     */
    public static List<FoundDate> in(String levelled, Publication publication) {
        List<Reading> readings = new ArrayList<>();
        for (DateForm form : DateForm.values()) {
            Matcher found = form.in(levelled);
            while (found.find()) {
                readings.add(new Reading(new Span(found.start(), found.end()), form.valueOf(found, publication)));
            }
        }
        // A longer reading without a value still wins: "December 23" is not what "December 23, 2021" says.
        return Overlaps.resolved(readings, Reading::span).stream()
                .flatMap(reading -> reading.value().map(value -> new FoundDate(reading.span(), value)).stream())
                .toList();
    }

    private record Reading(Span span, Optional<DateValue> value) {}
}
