package org.watchline.nlp.temporal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates told last: what "the same day" and "three months later" are counted from.
 *
 * @param date a date in the last year told, or month, or the day
 * @param grain how exactly it was told
 */
record Narrative(@Nullable LocalDate date, Grain grain) {

    static final Narrative NOTHING_TOLD = new Narrative(null, Grain.YEAR);

    /** What to count from in steps of such a grain; null where it was not told so exactly. */
    @Nullable
    LocalDate anchor(Grain needed) {
        return grain.compareTo(needed) <= 0 ? date : null;
    }

    /** After another date is told. A month or year around the day told before leaves that day in mind. */
    Narrative then(DateValue value) {
        if (date != null
                && value.lastGrain().compareTo(grain) > 0
                && value.lastGrain().firstDay(date).equals(value.last())) {
            return this;
        }
        return new Narrative(value.last(), value.lastGrain());
    }
}
