package org.watchline.gateway.guard;

import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/**
 * The path by which a request finds its resource. Many spellings lead to the same one; what is checked by path must not
 * be evaded by another spelling.
 */
public final class AskedPath {

    /** Parameters of a segment, which the search for a resource passes over. */
    private static final Pattern SEGMENT_PARAMETERS = Pattern.compile(";[^/]*");

    private static final Pattern NEEDLESS_SLASHES = Pattern.compile("(?<=/)/+|(?<=.)/+$");

    private AskedPath() {}

    /** Without dots, needless escapes and slashes, and parameters of segments. */
    public static String of(RoutingContext exchange) {
        return plain(exchange.normalizedPath());
    }

    static String plain(String normalized) {
        return NEEDLESS_SLASHES
                .matcher(SEGMENT_PARAMETERS.matcher(normalized).replaceAll(""))
                .replaceAll("");
    }
}
