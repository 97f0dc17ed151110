package org.watchline.outbound;

import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** No answer, or none within the limits. Another attempt may succeed. */
public final class UnreachableException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreachableException(URI url, String reason, @Nullable Throwable cause) {
        super("%s: %s".formatted(url.getHost(), reason), cause);
    }
}
