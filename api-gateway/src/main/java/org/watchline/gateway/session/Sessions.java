package org.watchline.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.watchline.gateway.GatewayConfig;

/** All sessions. The one unused for longest goes when there are too many. */
@ApplicationScoped
public class Sessions {

    private static final int RANDOM_BYTES = 32;

    private final GatewayConfig.Sessions settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Cache<String, Session> sessions;

    Sessions(GatewayConfig config, Clock clock) {
        this.settings = config.sessions();
        this.clock = clock;
        this.sessions = Caffeine.newBuilder()
                .maximumSize(settings.most())
                .expireAfterAccess(settings.idle())
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** Begins one for the bearer of a key. */
    public Session begin(String keyId) {
        Session session = new Session(secret(), keyId, secret(), clock.instant().plus(settings.longest()));
        sessions.put(session.id(), session);
        return session;
    }

    /** The one with an id, which counts as used; empty if there is none or it has ended. */
    public Optional<Session> find(String id) {
        return Optional.ofNullable(sessions.getIfPresent(id))
                .filter(session -> session.endsAt().isAfter(clock.instant()));
    }

    /** Ends one, if there is one. */
    public void end(String id) {
        sessions.invalidate(id);
    }

    private String secret() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
