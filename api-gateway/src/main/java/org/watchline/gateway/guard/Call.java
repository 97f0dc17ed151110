package org.watchline.gateway.guard;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of a request's head that tell who sent it. */
record Call(
        String method,
        @Nullable String host,
        @Nullable String origin,
        @Nullable String fetchSite,
        @Nullable String contentType,
        @Nullable String contentLength) {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    boolean writes() {
        return !READS.contains(method);
    }
}
