package org.watchline.store;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives the service a token, as whoever deploys it does. */
public final class ServiceTokenResource implements QuarkusTestResourceLifecycleManager {

    public static final String TOKEN = "the token of all tests";

    @Override
    public Map<String, String> start() {
        return Map.of("watchline.store.service-token", TOKEN);
    }

    @Override
    public void stop() {
        // Nothing runs.
    }
}
