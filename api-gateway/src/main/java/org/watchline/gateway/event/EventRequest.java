package org.watchline.gateway.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.corpus.event.EventFilter;
import org.watchline.gateway.corpus.event.EventPosition;
import org.watchline.gateway.query.Parameters;

/**
 * A checked request for a page of events.
 *
 * @param grouped whether the reports of one event make one item
 * @param newestFirst by the filter's clock
 * @param after the last report of the page before; null for the first page
 * @param asOf null for what is known now
 */
public record EventRequest(
        EventFilter filter,
        boolean grouped,
        boolean newestFirst,
        @Nullable EventPosition after,
        int limit,
        @Nullable Instant asOf) {

    /** Events that a file can hold. */
    public static final int MOST_IN_FILE = 1_000;

    /**
     * Reads the request's parameters.
     *
     * @throws org.watchline.gateway.problem.ProblemException if one is unknown or not valid
     */
    public static EventRequest of(Parameters parameters) {
        return EventParameters.read(parameters, null);
    }

    /**
     * Reads a request for the events of one entity; it may have the same parameters.
     *
     * @throws org.watchline.gateway.problem.ProblemException if one is unknown or not valid
     */
    public static EventRequest about(String entityId, Parameters parameters) {
        return EventParameters.read(parameters, entityId);
    }

    /** The same request, from this place on. */
    EventRequest from(EventPosition position) {
        return new EventRequest(filter, grouped, newestFirst, position, limit, asOf);
    }
}
