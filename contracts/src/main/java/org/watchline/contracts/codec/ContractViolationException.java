package org.watchline.contracts.codec;

import org.jspecify.annotations.Nullable;

/**
 * A record's bytes are not what its contract says. The message names the fault in at most 300 characters and never
 * quotes the bytes, so it is fit for dead-letter headers and for clients.
 */
public final class ContractViolationException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_MESSAGE = 300;

    ContractViolationException(String message, @Nullable Throwable cause) {
        super(message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE), cause);
    }

    ContractViolationException(String message) {
        this(message, null);
    }
}
