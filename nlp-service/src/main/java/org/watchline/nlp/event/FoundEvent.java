package org.watchline.nlp.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.annotation.Modality;
import org.watchline.contracts.annotation.Toll;
import org.watchline.nlp.text.Span;

/**
 * An event before it leaves the engine; its fields mean what the contract's do.
 *
 * @param citations indexes into the text's citations
 */
public record FoundEvent(
        EventType type,
        @Nullable String mode,
        Span clause,
        Span trigger,
        List<String> actors,
        List<String> recipients,
        @Nullable String location,
        @Nullable EventDate date,
        @Nullable Toll killed,
        @Nullable Toll wounded,
        @Nullable Toll arrested,
        List<Modality> modality,
        @Nullable String claimedBy,
        List<Integer> citations) {

    /** The same event, claimed by an entity, who by its own account is the actor where none is named. */
    FoundEvent claimedBy(String claimant) {
        Set<Modality> known = EnumSet.noneOf(Modality.class);
        known.addAll(modality);
        if (actors.isEmpty()) {
            known.add(Modality.ALLEGED);
        }
        return new FoundEvent(
                type,
                mode,
                clause,
                trigger,
                actors.isEmpty() ? List.of(claimant) : actors,
                recipients,
                location,
                date,
                killed,
                wounded,
                arrested,
                List.copyOf(known),
                claimant,
                citations);
    }

    /** The same event with its toll; what it has of one stays. */
    FoundEvent counted(@Nullable Toll dead, @Nullable Toll hurt) {
        return recounted(killed == null ? dead : killed, wounded == null ? hurt : wounded);
    }

    /** The same event with another toll. */
    FoundEvent recounted(@Nullable Toll dead, @Nullable Toll hurt) {
        return new FoundEvent(
                type,
                mode,
                clause,
                trigger,
                actors,
                recipients,
                location,
                date,
                dead,
                hurt,
                arrested,
                modality,
                claimedBy,
                citations);
    }

    /** When, how exactly, and how that is known. */
    public record EventDate(String iso, String precision, String basis) {

        private static final int YEAR_LENGTH = 4;

        /** Year, month and their hyphen. */
        private static final int MONTH_LENGTH = 7;

        /** @param iso a day, month or year */
        static EventDate of(String iso, String basis) {
            String precision = switch (iso.length()) {
                case YEAR_LENGTH -> "year";
                case MONTH_LENGTH -> "month";
                default -> "day";
            };
            return new EventDate(iso, precision, basis);
        }

        /** Of a day its month, on another basis. */
        EventDate coarse(String newBasis) {
            return precision.equals("day")
                    ? new EventDate(iso.substring(0, MONTH_LENGTH), "month", newBasis)
                    : new EventDate(iso, precision, newBasis);
        }

        /** Its last day, or a late one; only to compare. */
        String latest() {
            String last = iso.substring(iso.indexOf('/') + 1);
            return last.length() == YEAR_LENGTH ? last + "-12-31" : last.length() == MONTH_LENGTH ? last + "-28" : last;
        }

        /** The year that it ends in. */
        int lastYear() {
            return year(iso.indexOf('/') + 1);
        }

        private int year(int from) {
            return Integer.parseInt(iso.substring(from, from + YEAR_LENGTH));
        }

        /** Whether it is a time of several years, within which a text names other dates. */
        boolean isOfYears() {
            int last = iso.indexOf('/') + 1;
            return last > 0 && year(last) - year(0) > 1;
        }
    }
}
