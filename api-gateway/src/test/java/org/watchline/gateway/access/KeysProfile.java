package org.watchline.gateway.access;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Lets nobody in without a key. */
public final class KeysProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "watchline.gateway.access", "keys",
                "watchline.gateway.limits.reads", "100000",
                "watchline.gateway.limits.failures", "100000");
    }
}
