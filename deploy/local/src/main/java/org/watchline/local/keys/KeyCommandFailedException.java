package org.watchline.local.keys;

/** store-service refused a command about keys, or did not answer. */
public final class KeyCommandFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean reachable;

    KeyCommandFailedException(String message, boolean reachable) {
        super(message);
        this.reachable = reachable;
    }

    /** Whether there was an answer. */
    public boolean isReachable() {
        return reachable;
    }
}
