package org.watchline.local.backup;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A backup cannot be made, or not be used; the message says why and what to do about it. */
public final class BackupException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    BackupException(String message) {
        super(message);
    }

    BackupException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
