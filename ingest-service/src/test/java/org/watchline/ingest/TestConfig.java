package org.watchline.ingest;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** The service's settings as they are read from keys, for tests that run no service. */
public final class TestConfig {

    private static final int ABOVE_DEFAULTS = 500;

    private TestConfig() {}

    /** Takes what differs from the defaults. */
    public static IngestConfig of(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(IngestConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", ABOVE_DEFAULTS))
                .build()
                .getConfigMapping(IngestConfig.class);
    }
}
