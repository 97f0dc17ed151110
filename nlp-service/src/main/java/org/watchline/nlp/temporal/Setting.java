package org.watchline.nlp.temporal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The time that a paragraph tells of: after "In 2014, …" a date without its year is of that year, and after "On
 * December 16, 2014, …" it soon follows that day.
 *
 * @param told what sets the time
 * @param opens whether it begins its sentence, and not only qualifies something in it
 */
record Setting(DateValue told, boolean opens) {

    /** How far a story goes on from a date at a sentence's beginning. */
    private static final int DAYS_AFTER_OPENING = 330;

    /** And from a date within a sentence. */
    private static final int DAYS_AFTER = 60;

    /** A story steps back a little, too. */
    private static final int DAYS_BEFORE = 20;

    /** Empty where the setting does not tell. */
    Optional<DateValue> meant(YearPart part) {
        if (told.is(Grain.YEAR)) {
            return opens ? part.in(told.first().getYear()) : Optional.empty();
        }
        LocalDate limit = told.lastDay().plusDays(opens ? DAYS_AFTER_OPENING : DAYS_AFTER);
        return Anchors.first(part, told.first().minusDays(DAYS_BEFORE))
                .filter(value -> !value.first().isAfter(limit));
    }
}
