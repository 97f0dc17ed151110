package org.watchline.gateway.guard;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What browsers may do with an answer, beyond what stands in {@code quarkus.http.header} for all answers: what is not a
 * page can run and load nothing, and what nobody declared fit for keeping is not kept.
 */
final class BrowserRules {

    /** For data and downloads, should a browser show them as a document all the same. */
    private static final String DATA_ONLY = "default-src 'none'; frame-ancestors 'none'; sandbox";

    /** A year, as the preload lists of browsers ask for. */
    private static final String ENCRYPTED_ONLY = "max-age=31536000";

    private BrowserRules() {}

    /**
     * Completes the headers of an answer.
     *
     * @param host of the request, without its port; null if it named none
     */
    static void complete(MultiMap headers, String path, String scheme, @Nullable String host) {
        if (path.startsWith("/api/") || path.startsWith("/q/") || isDownload(headers)) {
            headers.set("Content-Security-Policy", DATA_ONLY);
        }
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        if (type != null && isText(type) && !type.toLowerCase(Locale.ROOT).contains("charset")) {
            headers.set(HttpHeaders.CONTENT_TYPE, type + ";charset=UTF-8");
        }
        // On localhost it would hold for every other program of the machine, whatever its port.
        if (scheme.equals("https") && !"localhost".equals(host)) {
            headers.set("Strict-Transport-Security", ENCRYPTED_ONLY);
        }
    }

    private static boolean isDownload(MultiMap headers) {
        String disposition = headers.get("Content-Disposition");
        return disposition != null && disposition.startsWith("attachment");
    }

    /** JSON needs no charset, it is UTF-8 by definition. */
    private static boolean isText(String type) {
        return type.startsWith("text/") || type.startsWith("image/svg") || type.contains("xml");
    }
}
