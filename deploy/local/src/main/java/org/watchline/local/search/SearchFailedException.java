package org.watchline.local.search;

import java.io.Serial;

/** The gateway refused a search or did not answer; the message is fit for people. */
public final class SearchFailedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean reachable;

    SearchFailedException(String message, boolean reachable) {
        super(message);
        this.reachable = reachable;
    }

    /** Whether a gateway answered at all. */
    public boolean isReachable() {
        return reachable;
    }
}
