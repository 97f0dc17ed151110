package org.watchline.gateway.console.login;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.watchline.gateway.session.Session;

/** The cookie of a session: no script reads it, no other site's page makes a browser send it. */
final class SessionCookie {

    private SessionCookie() {}

    static NewCookie of(String sealed, Duration longest, boolean secure) {
        return cookie(sealed, longest, secure);
    }

    /** Makes a browser forget it. */
    static NewCookie none(boolean secure) {
        return cookie("", Duration.ZERO, secure);
    }

    private static NewCookie cookie(String value, Duration age, boolean secure) {
        return new NewCookie.Builder(Session.COOKIE)
                .value(value)
                .path("/")
                .maxAge((int) age.toSeconds())
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
