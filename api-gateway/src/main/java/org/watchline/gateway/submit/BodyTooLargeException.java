package org.watchline.gateway.submit;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A body of unannounced length turned out larger than it may be. */
final class BodyTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String detail;

    BodyTooLargeException(long limit) {
        this("At most %d bytes are taken.".formatted(limit));
    }

    private BodyTooLargeException(String detail) {
        super(detail);
        this.detail = detail;
    }

    /** What the client is told. */
    String detail() {
        return detail;
    }

    /** The HTTP client wraps what reading the body throws. */
    static Optional<BodyTooLargeException> in(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLargeException found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
