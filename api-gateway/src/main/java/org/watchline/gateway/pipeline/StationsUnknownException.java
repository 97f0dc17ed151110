package org.watchline.gateway.pipeline;

/** It could not be found out what waits in the pipeline. */
public final class StationsUnknownException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StationsUnknownException(Throwable cause) {
        super("the broker does not tell what waits", cause);
    }
}
