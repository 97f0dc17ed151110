package org.watchline.store.webhook;

import org.jspecify.annotations.Nullable;

/**
 * How an attempt ended.
 *
 * @param status of the receiver's answer; null if there was none
 * @param millis it took
 * @param answer its beginning
 * @param error why there was no answer
 */
public record Response(
        @Nullable Integer status,
        int millis,
        @Nullable String answer,
        @Nullable String error) {

    private static final int GONE = 410;

    /** Whether the receiver took the message. */
    public boolean arrived() {
        return status != null && status >= 200 && status < 300;
    }

    /** Whether the receiver wants no more messages. */
    public boolean unwanted() {
        return status != null && status == GONE;
    }
}
