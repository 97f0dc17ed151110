package org.watchline.gateway.access;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.watchline.contracts.access.KeySecret;
import org.watchline.gateway.session.Session;
import org.watchline.gateway.session.Sessions;

/** Where a request may carry what proves its sender. */
final class Credentials {

    /** For programs that cannot set the header Authorization. */
    static final String HEADER = "X-API-Key";

    private static final String SCHEME = "Bearer ";
    private static final String PARAMETER = "key";
    private static final String FILES = "/console/";
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    /** Feed readers can send no header; what an address can hold ends up in logs, so it is the only such one. */
    private static final Pattern FEED = Pattern.compile("/api/v1/watchlists/[^/]+/feed\\.atom");

    private Credentials() {}

    /** What somebody presents as a key, be it one or not. */
    record Presented(String text, boolean inAddress) {}

    /** Empty where nothing is presented, or the token of an identity provider. */
    static Optional<Presented> keyOf(HttpServerRequest request) {
        String header = request.getHeader(HEADER);
        if (header != null) {
            return Optional.of(new Presented(header.strip(), false));
        }
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            return bearer(authorization)
                    .filter(token -> token.startsWith(KeySecret.PREFIX))
                    .map(token -> new Presented(token, false));
        }
        return FEED.matcher(request.path()).matches()
                ? Optional.ofNullable(request.getParam(PARAMETER)).map(key -> new Presented(key, true))
                : Optional.empty();
    }

    /** What a browser kept of a session, be it one or not. */
    static Optional<String> sessionOf(HttpServerRequest request) {
        Cookie cookie = request.getCookie(Session.COOKIE);
        return cookie == null ? Optional.empty() : Optional.of(cookie.getValue());
    }

    /**
     * Files of the console are the same for everybody, so proxies may keep them: nothing of anybody's goes with them.
     */
    static boolean mayBeRenewed(RoutingContext exchange) {
        return !exchange.normalizedPath().startsWith(FILES);
    }

    /** Has the browser keep this of its session from now on, in the form in which it got it when it was begun. */
    static void keep(Sessions.Renewal renewal, RoutingContext exchange) {
        exchange.response()
                .addCookie(Cookie.cookie(Session.COOKIE, renewal.cookie())
                        .setPath("/")
                        .setMaxAge(renewal.left().toSeconds())
                        .setHttpOnly(true)
                        .setSecure(exchange.request().isSSL())
                        .setSameSite(CookieSameSite.STRICT));
    }

    static boolean changesSomething(HttpServerRequest request) {
        return !READS.contains(request.method().name());
    }

    private static Optional<String> bearer(String authorization) {
        return authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.of(authorization.substring(SCHEME.length()).strip())
                : Optional.empty();
    }
}
