package org.watchline.gateway.console.login;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where somebody wanted to go; never to another site. */
final class LocalPath {

    private static final String ROOT = "/";

    private LocalPath() {}

    /** The path as given if it leads within this site, else the first page. */
    static String of(@Nullable String given) {
        return given != null && isLocal(given) ? given : ROOT;
    }

    private static boolean isLocal(String given) {
        // Browsers take a backslash for a slash, and two slashes for the beginning of a host.
        if (!given.startsWith(ROOT) || given.startsWith("//") || given.contains("\\")) {
            return false;
        }
        try {
            URI path = new URI(given);
            return !path.isAbsolute() && path.getRawAuthority() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
