package org.watchline.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** When keys were used since that was told last; never more entries than there are keys. */
@ApplicationScoped
public class KeyUses {

    private final Clock clock;
    private final Map<String, Instant> latest = new ConcurrentHashMap<>();

    KeyUses(Clock clock) {
        this.clock = clock;
    }

    void note(String keyId) {
        latest.put(keyId, clock.instant());
    }

    /** Hands over what was noted, at most so many keys, and forgets it. */
    public Map<String, Instant> take(int most) {
        Map<String, Instant> taken = new HashMap<>();
        for (String keyId : List.copyOf(latest.keySet())) {
            if (taken.size() == most) {
                break;
            }
            Instant at = latest.remove(keyId);
            if (at != null) {
                taken.put(keyId, at);
            }
        }
        return taken;
    }
}
