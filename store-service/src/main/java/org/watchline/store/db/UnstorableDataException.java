package org.watchline.store.db;

import org.jspecify.annotations.Nullable;

/** What was to be written can never be written. The reason is fit for clients: it never quotes the data. */
public final class UnstorableDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    UnstorableDataException(String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
