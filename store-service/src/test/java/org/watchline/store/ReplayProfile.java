package org.watchline.store;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Re-processing takes a step when a test says so, with three articles under way; of all runs, two are kept. */
public final class ReplayProfile implements QuarkusTestProfile {

    /** Articles that may be under way. */
    public static final int IN_FLIGHT = 3;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "watchline.store.service-token", AnalystProfile.TOKEN,
                "watchline.store.replays.in-flight", Integer.toString(IN_FLIGHT),
                "watchline.store.replays.poll", "1h",
                "watchline.store.runs.keep-newest", "2",
                "watchline.store.runs.poll", "1h");
    }
}
