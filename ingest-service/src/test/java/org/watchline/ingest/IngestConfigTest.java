package org.watchline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IngestConfigTest {

    @Test
    void hasDefaults() {
        // When
        IngestConfig config = read(Map.of());

        // Then
        assertThat(config.maxBody().asLongValue()).isEqualTo(64 * 1024 * 1024);
        assertThat(config.maxItems()).isEqualTo(1000);
        assertThat(config.ackTimeout()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void readsItsKeys() {
        // When
        IngestConfig config = read(Map.of(
                "watchline.ingest.max-body", "2M",
                "watchline.ingest.max-items", "5",
                "watchline.ingest.ack-timeout", "750ms"));

        // Then
        assertThat(config.maxBody().asLongValue()).isEqualTo(2 * 1024 * 1024);
        assertThat(config.maxItems()).isEqualTo(5);
        assertThat(config.ackTimeout()).isEqualTo(Duration.ofMillis(750));
    }

    private static IngestConfig read(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(IngestConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 500))
                .build()
                .getConfigMapping(IngestConfig.class);
    }
}
