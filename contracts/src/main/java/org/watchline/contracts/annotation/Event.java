package org.watchline.contracts.annotation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, or that the text says might have or did not.
 *
 * @param id unique within the article and run
 * @param mode PLOVER's finer word for what was done, in kebab-case: {@code aerial}, {@code suicide-attack}; null for
 *     none
 * @param start where the clause begins
 * @param trigger the words that say what was done
 * @param actors entity ids of those who did it
 * @param recipients entity ids of those to whom it was done
 * @param location entity id of the place; null where it is not said
 * @param date ISO 8601 day, month, year or interval; null where it is not known
 * @param datePrecision {@code day}, {@code month}, {@code year} or {@code interval}; null without a date
 * @param dateBasis where the date comes from: "stated", "relative", "context", "citation", or "known" for one of the
 *     few events whose date the engine's own table has; null without a date
 * @param modality empty for what is plainly reported
 * @param claimedBy entity id of who claimed responsibility; null for nobody
 * @param citations indexes into the article's citations
 */
public record Event(
        String id,
        EventType type,
        @Nullable String mode,
        int start,
        int end,
        Extent trigger,
        List<String> actors,
        List<String> recipients,
        @Nullable String location,
        @Nullable String date,
        @Nullable String datePrecision,
        @Nullable String dateBasis,
        @Nullable Toll killed,
        @Nullable Toll wounded,
        @Nullable Toll arrested,
        List<Modality> modality,
        @Nullable String claimedBy,
        List<Integer> citations) {

    public Event {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(trigger, "trigger");
        actors = actors == null ? List.of() : List.copyOf(actors);
        recipients = recipients == null ? List.of() : List.copyOf(recipients);
        modality = modality == null ? List.of() : List.copyOf(modality);
        citations = citations == null ? List.of() : List.copyOf(citations);
    }
}
