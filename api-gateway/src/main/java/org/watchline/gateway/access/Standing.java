package org.watchline.gateway.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.watchline.contracts.access.AccessKey;
import org.watchline.contracts.access.Scope;

/** For answers that go on for long: whether whoever asked may still read. */
@ApplicationScoped
public class Standing {

    /** What Quarkus names the second at which a token of an identity provider expires. */
    private static final String TOKEN_EXPIRY = "quarkus.identity.expire-time";

    private final SecurityIdentity identity;
    private final KnownKeys keys;
    private final Clock clock;

    Standing(SecurityIdentity identity, KnownKeys keys, Clock clock) {
        this.identity = identity;
        this.keys = keys;
        this.clock = clock;
    }

    /** Tells it of the present caller, at any later time and on any thread. */
    public BooleanSupplier ofCaller() {
        AccessKey key = identity.getAttribute(Caller.KEY);
        if (key != null) {
            return () -> mayRead(key.id());
        }
        Long expiry = identity.getAttribute(TOKEN_EXPIRY);
        return () -> expiry == null || clock.instant().getEpochSecond() < expiry;
    }

    private boolean mayRead(String keyId) {
        try {
            return Scope.impliedBy(keys.named(keyId).scopes()).contains(Scope.READ);
        } catch (RefusedKeyException e) {
            return false;
        }
    }
}
