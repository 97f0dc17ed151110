package org.watchline.ingest;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Sites of this machine may be asked, and are not waited for. */
public class LoopbackProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "watchline.ingest.fetch.allow-private-networks", "true",
                "watchline.ingest.fetch.contact", "desk@watchline.example",
                "watchline.ingest.fetch.host-pause", "20ms",
                "watchline.ingest.fetch.first-pause", "100ms",
                "watchline.ingest.fetch.tries", "3",
                "watchline.ingest.feeds.poll", "1s");
    }
}
