package org.watchline.store.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.EventType;

/**
 * Finds what an earlier run, or an earlier revision, said of the same event in the same article, so that the event
 * stays the same.
 */
public final class Succession {

    private Succession() {}

    /**
     * A finding in an article's text.
     *
     * @param revision the database's id; offsets of different revisions cannot be compared
     * @param start of the clause, in code points
     * @param trigger the words that say what was done
     */
    public record Finding(
            long revision,
            EventType type,
            int start,
            int end,
            String trigger,
            @Nullable String place,
            @Nullable String date) {

        private boolean overlaps(Finding other) {
            return revision == other.revision && start < other.end && other.start < end;
        }

        private int likeness(Finding other) {
            return (overlaps(other) ? 4 : 0)
                    + (trigger.equalsIgnoreCase(other.trigger) ? 2 : 0)
                    + (place == null || place.equals(other.place) ? 1 : 0)
                    + (date == null || date.equals(other.date) ? 1 : 0);
        }

        /** The same words at the same place; in another text, the same words of the same place and day. */
        private boolean mayBe(Finding other) {
            boolean sameWords = trigger.equalsIgnoreCase(other.trigger);
            if (type != other.type) {
                return false;
            }
            return revision == other.revision ? overlaps(other) && sameWords : sameWords && likeness(other) >= 4;
        }
    }

    /** An earlier finding and what is kept of it. */
    public record Earlier<T>(Finding finding, T kept) {}

    /** The earlier finding that is the same; empty if this one is new. */
    public static <T> Optional<Earlier<T>> of(Finding finding, List<Earlier<T>> earlier) {
        return earlier.stream()
                .filter(candidate -> finding.mayBe(candidate.finding()))
                .max(Comparator.comparingInt(candidate -> finding.likeness(candidate.finding())));
    }
}
