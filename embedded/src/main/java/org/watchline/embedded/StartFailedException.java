package org.watchline.embedded;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A server could not be unpacked or started, or died while starting; the message ends with the tail of its log where
 * there is one.
 */
public final class StartFailedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    StartFailedException(String message) {
        this(message, null);
    }

    StartFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
