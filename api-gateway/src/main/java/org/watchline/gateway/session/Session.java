package org.watchline.gateway.session;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody signed in to the console. No gateway keeps it: the browser does, sealed ({@link SessionSeal}).
 *
 * @param id 16 random bytes in base64url, by which it is remembered when it was ended
 * @param keyId the key whose secret was presented; what it allows now is what the session allows
 * @param token what our own pages send along with every change
 * @param beganAt to the second
 * @param usedAt to the second; when it was last sealed, so a little before its last use
 */
public record Session(String id, String keyId, String token, Instant beganAt, Instant usedAt) {

    /** The cookie's name. */
    public static final String COOKIE = "watchline_session";

    private static final String CARRIED = Session.class.getName();

    /** The header in which pages send the token. */
    public static final String TOKEN_HEADER = "X-CSRF-Token";

    /** The same, used just now. */
    Session usedAt(Instant now) {
        return new Session(id, keyId, token, beganAt, now);
    }

    /** Notes that a request belongs to this session. */
    public void carry(RoutingContext exchange) {
        exchange.put(CARRIED, this);
    }

    /** The session that a request belongs to. */
    public static Optional<Session> of(RoutingContext exchange) {
        return Optional.ofNullable(exchange.<Session>get(CARRIED));
    }

    /** Whether a request brings the token along. */
    public boolean isTokenOf(HttpServerRequest request) {
        return isToken(request.getHeader(TOKEN_HEADER));
    }

    /** Whether this is the token; takes the same time however much of it is right. */
    public boolean isToken(@Nullable String presented) {
        return presented != null
                && MessageDigest.isEqual(
                        presented.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    /** Without what must not stand in a log. */
    @Override
    public String toString() {
        return "Session of " + keyId;
    }
}
