package org.watchline.ingest.fetch;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchline.outbound.Answer;

/** The headers that ask for a document only if it has changed, RFC 9110 section 13.1. */
public final class Conditions {

    private Conditions() {}

    /** By the validators of an answer that is held. */
    static Map<String, String> of(Answer held) {
        return of(held.header("ETag").orElse(null), held.header("Last-Modified").orElse(null));
    }

    /** By validators as a server gave them; none for those that it did not. */
    public static Map<String, String> of(@Nullable String etag, @Nullable String lastModified) {
        Map<String, String> headers = new HashMap<>();
        if (etag != null) {
            headers.put("If-None-Match", etag);
        }
        if (lastModified != null) {
            headers.put("If-Modified-Since", lastModified);
        }
        return headers;
    }
}
