package org.watchline.store.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What follows from an attempt.
 *
 * @param state of the delivery from now on
 * @param again when to try again; null if the delivery is finished
 * @param switchOff why the webhook is switched off; null if it stays on
 */
public record Verdict(
        State state, @Nullable Instant again, @Nullable String switchOff) {

    /** States of a delivery, as the database names them. */
    public enum State {
        PENDING,
        DELIVERED,
        FAILED
    }
}
