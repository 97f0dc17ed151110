package org.watchline.gateway.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.watchline.gateway.corpus.event.Clock;
import org.watchline.gateway.corpus.event.EventPosition;
import org.watchline.gateway.query.Cursor;

/** The place of a page in one list of events, to and from its opaque form. */
final class EventCursor {

    /** Stands for the time of what has none, which counts as the oldest. */
    private static final String UNDATED = "-infinity";

    private EventCursor() {}

    /**
     * Where a page begins.
     *
     * @throws org.watchline.gateway.problem.ProblemException if the cursor was not written for this list
     */
    static EventPosition read(EventRequest request, String cursor) {
        List<String> keys = Cursor.read(list(request), cursor, 3);
        try {
            return new EventPosition(
                    checked(request.filter().clock(), keys.get(0)),
                    UUID.fromString(keys.get(1)),
                    Integer.parseInt(keys.get(2)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Cursor.foreign(e);
        }
    }

    /** The cursor of the page that follows this report. */
    static String after(EventRequest request, EventPosition last) {
        return Cursor.write(
                list(request), List.of(last.key(), last.article().toString(), Integer.toString(last.ordinal())));
    }

    private static String list(EventRequest request) {
        return "events %s %s %s %s"
                .formatted(request.filter(), request.grouped(), request.newestFirst(), request.asOf());
    }

    private static String checked(Clock clock, String key) {
        if (key.equals(UNDATED)) {
            return key;
        }
        return clock == Clock.EVENT
                ? LocalDate.parse(key).toString()
                : Instant.parse(key).toString();
    }
}
