package org.watchline.gateway.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.gateway.problem.ProblemException;
import org.watchline.gateway.problem.ProblemType;

/** Puts together what is told about events. */
@ApplicationScoped
public class Events {

    /** Finds a page of events. */
    public EventPage find(EventRequest request) {
        return EventPage.EMPTY;
    }

    /**
     * An event with everything that is told of it.
     *
     * @param asOf null for what is known now
     * @throws ProblemException if there is no such event
     */
    public EventDossier one(UUID id, @Nullable Instant asOf) {
        throw new ProblemException(ProblemType.EVENT_NOT_FOUND, "No event with the id %s is known.".formatted(id));
    }
}
