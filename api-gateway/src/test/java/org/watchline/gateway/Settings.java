package org.watchline.gateway;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;

/** The gateway's settings as an operator would give them, for tests that need no Quarkus. */
public final class Settings {

    private static final int ABOVE_DEFAULT = 200;

    private Settings() {}

    public static GatewayConfig of(Map<String, String> given) {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, ABOVE_DEFAULT, new DurationConverter())
                .withConverter(MemorySize.class, ABOVE_DEFAULT, new MemorySizeConverter())
                .withMapping(GatewayConfig.class)
                .withDefaultValues(given)
                .build()
                .getConfigMapping(GatewayConfig.class);
    }
}
