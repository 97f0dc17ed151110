package org.watchline.nlp.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.annotation.Modality;
import org.watchline.nlp.document.DateMention;
import org.watchline.nlp.event.FoundEvent.EventDate;

/** An article looks back: what it tells as having happened, had happened by its publication. */
final class Hindsight {

    /** The zone of a publication date is not known; somewhere it is tomorrow already. */
    private static final int DAYS_OF_TOLERANCE = 1;

    private final @Nullable LocalDate published;

    /** @param published null where it is not known; then every date will do */
    Hindsight(@Nullable LocalDate published) {
        this.published = published;
    }

    /** Whether an event is planned, foretold or supposed, so that it may lie ahead. */
    static boolean mayLieAhead(EventDraft draft) {
        return draft.modality().contains(Modality.FUTURE) || draft.modality().contains(Modality.HYPOTHETICAL);
    }

    /** Whether what happened may have happened on a date, or begun by then. */
    boolean admits(DateMention date) {
        return !isAfter(first(date.iso()), DAYS_OF_TOLERANCE);
    }

    /** The date, as far as it has passed for what happened: "this week" ends on the day of the report. */
    @Nullable
    EventDate of(EventDraft draft, @Nullable EventDate date) {
        if (date == null || published == null || mayLieAhead(draft)) {
            return date;
        }
        String first = first(date.iso());
        if (isAfter(first, DAYS_OF_TOLERANCE)) {
            return null;
        }
        String last = date.iso().substring(date.iso().indexOf('/') + 1);
        if (!date.precision().equals("interval") || !isAfter(last, 0)) {
            return date;
        }
        String end = published.toString().substring(0, last.length());
        return first.equals(end)
                ? EventDate.of(first, date.basis())
                : new EventDate(first + "/" + end, date.precision(), date.basis());
    }

    private boolean isAfter(String iso, int tolerance) {
        if (published == null) {
            return false;
        }
        boolean day = iso.length() == published.toString().length();
        LocalDate limit = day ? published.plusDays(tolerance) : published;
        return iso.compareTo(limit.toString().substring(0, iso.length())) > 0;
    }

    private static String first(String iso) {
        int slash = iso.indexOf('/');
        return slash < 0 ? iso : iso.substring(0, slash);
    }
}
