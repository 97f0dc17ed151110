package org.watchline.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was, and when.
 *
 * @param personId an entity of type PERSON
 * @param role in lower case, as the press writes it: {@code interior minister}, {@code emir}
 * @param organisationId the entity it was held in, a group or a country for example; null for none
 * @param from null where it is not known
 * @param until null where it is not known or the role is still held
 */
public record HeldRole(
        String personId,
        String role,
        @Nullable String organisationId,
        @Nullable PartialDate from,
        @Nullable PartialDate until) {

    /** Whether the role may have been held on a day, as far as the dates tell. */
    public boolean mayBeHeldOn(LocalDate day) {
        return (from == null || !day.isBefore(from.first())) && (until == null || !day.isAfter(until.last()));
    }
}
