package org.watchline.gateway.event;

import java.util.UUID;
import org.watchline.gateway.query.Uuids;

/** Reads ids of events. */
public final class EventIds {

    private EventIds() {}

    /**
     * The id.
     *
     * @throws org.watchline.gateway.problem.ProblemException if the text is none, which no event can have
     */
    public static UUID require(String text) {
        return Uuids.parse(text).orElseThrow(() -> Events.unknown(text));
    }
}
