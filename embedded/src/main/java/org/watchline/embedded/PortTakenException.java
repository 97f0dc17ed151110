package org.watchline.embedded;

import java.io.Serial;

/** A server was asked to listen on a port of loopback on which something else listens. */
public final class PortTakenException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int port;

    public PortTakenException(String owner, int port) {
        super("Port " + port + " of 127.0.0.1, wanted for " + owner + ", is taken by another program");
        this.port = port;
    }

    public int port() {
        return port;
    }
}
