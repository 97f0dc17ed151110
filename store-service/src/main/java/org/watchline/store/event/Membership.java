package org.watchline.store.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The event that a report is taken to tell of.
 *
 * @param filed as the corpus found it
 * @param moved where people have moved it; null for nowhere
 */
public record Membership(UUID filed, @Nullable UUID moved) {

    /** The event that it counts for. */
    public UUID event() {
        return moved == null ? filed : moved;
    }
}
