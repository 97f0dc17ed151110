package org.watchline.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.watchline.gateway.GatewayConfig;

/**
 * Sessions, which browsers keep. Every gateway with the same secret knows them; a gateway without one makes one at its
 * start, so that sessions end with it. Those that were signed out of here are remembered for as long as they could
 * last.
 */
@ApplicationScoped
public class Sessions {

    private static final int SECRET_BYTES = 32;

    /** More are forgotten, those of longest ago first: then a cookie that somebody copied would be good again. */
    private static final int MOST_ENDED = 100_000;

    /** So many times in its longest rest, the cookie is written anew while it is used. */
    private static final int RENEWALS = 12;

    private final Duration idle;
    private final Duration longest;
    private final Clock clock;
    private final SessionSeal seal;
    private final Cache<String, Boolean> ended;

    Sessions(GatewayConfig config, Clock clock) {
        this.idle = config.sessions().idle();
        this.longest = config.sessions().longest();
        this.clock = clock;
        this.seal = new SessionSeal(config.sessions()
                .secret()
                .map(secret -> secret.getBytes(StandardCharsets.UTF_8))
                .orElseGet(Sessions::ofThisGateway));
        this.ended = Caffeine.newBuilder()
                .maximumSize(MOST_ENDED)
                .expireAfterWrite(longest)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /**
     * Begins one for the bearer of a key.
     *
     * @return what the browser is to keep
     */
    public String begin(String keyId) {
        return seal.seal(seal.begin(keyId, now()));
    }

    /** The one that a browser kept; empty if it has ended, or is none. */
    public Optional<Session> find(String cookie) {
        Instant now = now();
        return seal.open(cookie)
                .filter(session -> session.beganAt().plus(longest).isAfter(now)
                        && session.usedAt().plus(idle).isAfter(now)
                        && ended.getIfPresent(session.id()) == null);
    }

    /** What the browser is to keep instead, now that it is used; empty while what it has is good enough. */
    public Optional<Renewal> renewed(Session session) {
        Instant now = now();
        return session.usedAt().plus(idle.dividedBy(RENEWALS)).isAfter(now)
                ? Optional.empty()
                : Optional.of(new Renewal(
                        seal.seal(session.usedAt(now)),
                        Duration.between(now, session.beganAt().plus(longest))));
    }

    /**
     * A cookie in place of another.
     *
     * @param left how long the session can last at most
     */
    public record Renewal(String cookie, Duration left) {}

    /** Ends one, here for good. */
    public void end(Session session) {
        ended.put(session.id(), true);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static byte[] ofThisGateway() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
    }
}
