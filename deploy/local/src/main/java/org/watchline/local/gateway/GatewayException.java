package org.watchline.local.gateway;

import java.io.Serial;

/** The gateway refused a request or did not answer; the message is fit for people. */
public final class GatewayException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean reachable;

    GatewayException(String message, boolean reachable) {
        super(message);
        this.reachable = reachable;
    }

    /** Whether a gateway answered at all. */
    public boolean isReachable() {
        return reachable;
    }
}
