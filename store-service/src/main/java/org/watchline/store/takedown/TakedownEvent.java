package org.watchline.store.takedown;

import java.time.Instant;
import java.util.UUID;

/** An article was taken down, or a takedown was lifted, by somebody and for a reason. */
public record TakedownEvent(UUID articleId, Kind kind, Instant at, String author, String reason) {

    /** What happened. */
    public enum Kind {
        TAKEN_DOWN,
        LIFTED
    }
}
