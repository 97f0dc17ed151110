package org.watchline.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.access.AccessKey;
import org.watchline.contracts.access.KeySecret;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.setting.Setting;
import org.watchline.gateway.problem.ProblemType;
import org.watchline.messaging.FollowedSettings;

/**
 * All keys, as store-service tells them: held in memory, so that they work while the database does not, and a revoked
 * one is refused a moment later. One thread changes them.
 */
@ApplicationScoped
public class KnownKeys implements FollowedSettings {

    private final Clock clock;
    private final Map<String, AccessKey> coming = new HashMap<>();

    /** Null until everything that was told before is known: until then nobody is let in. */
    private volatile @Nullable Map<String, AccessKey> holding;

    KnownKeys(Clock clock) {
        this.clock = clock;
    }

    /**
     * The key that a secret belongs to.
     *
     * @throws RefusedKeyException if it belongs to none, to one that holds no more, or if keys are not known yet
     */
    public AccessKey openedBy(String presented) {
        Map<String, AccessKey> keys = known();
        KeySecret secret = KeySecret.parse(presented).orElseThrow(KnownKeys::unknown);
        AccessKey key = keys.get(secret.id());
        if (key == null || !secret.opens(key)) {
            throw unknown();
        }
        return holding(key);
    }

    /**
     * The key with an id, for somebody who presented its secret before.
     *
     * @throws RefusedKeyException if it holds no more, or if keys are not known yet
     */
    public AccessKey named(String id) {
        AccessKey key = known().get(id);
        if (key == null) {
            throw unknown();
        }
        return holding(key);
    }

    private Map<String, AccessKey> known() {
        Map<String, AccessKey> keys = holding;
        if (keys == null) {
            throw new RefusedKeyException(
                    ProblemType.KEYS_UNAVAILABLE, "The gateway does not know all keys yet. Try again in a moment.");
        }
        return keys;
    }

    private AccessKey holding(AccessKey key) {
        if (key.revokedAt() != null) {
            throw new RefusedKeyException(ProblemType.KEY_REVOKED, "It was revoked at %s.".formatted(key.revokedAt()));
        }
        if (key.isExpired(clock.instant())) {
            throw new RefusedKeyException(ProblemType.KEY_EXPIRED, "It expired at %s.".formatted(key.expiresAt()));
        }
        return key;
    }

    private static RefusedKeyException unknown() {
        return new RefusedKeyException(ProblemType.KEY_UNKNOWN, "No such key was given out.");
    }

    @Override
    public void forget() {
        coming.clear();
    }

    @Override
    public void put(Setting setting) {
        if (setting.kind().equals(AccessKey.SETTING)) {
            coming.put(setting.id(), ContractCodec.read(ContractCodec.write(setting.value()), AccessKey.class));
        }
    }

    @Override
    public void remove(String id) {
        coming.remove(id);
    }

    @Override
    public void publish() {
        Map<String, AccessKey> keys = new HashMap<>();
        coming.values().forEach(key -> keys.put(key.id(), key));
        holding = Map.copyOf(keys);
    }
}
