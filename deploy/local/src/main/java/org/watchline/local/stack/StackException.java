package org.watchline.local.stack;

import java.io.Serial;

/** The stack cannot do what was asked; the message says why and what to do about it. */
public final class StackException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public StackException(String message) {
        super(message);
    }
}
