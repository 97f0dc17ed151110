package org.watchline.store;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Takes commands, and calls webhooks on this machine without long pauses. */
public final class AnalystProfile implements QuarkusTestProfile {

    /** What commands must present. */
    public static final String TOKEN = "token-of-the-tests-0123456789";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "watchline.store.service-token", TOKEN,
                "watchline.store.webhooks.allow-private-networks", "true",
                "watchline.store.webhooks.poll", "200ms",
                "watchline.store.webhooks.tries", "3",
                "watchline.store.webhooks.first-pause", "100ms",
                "watchline.store.webhooks.longest-pause", "200ms");
    }
}
