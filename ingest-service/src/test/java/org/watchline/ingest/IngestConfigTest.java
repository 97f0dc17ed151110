package org.watchline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IngestConfigTest {

    @Test
    void hasDefaults() {
        // When
        IngestConfig config = TestConfig.of(Map.of());

        // Then
        assertThat(config.maxBody().asLongValue()).isEqualTo(64 * 1024 * 1024);
        assertThat(config.maxItems()).isEqualTo(1000);
        assertThat(config.ackTimeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.documents().program()).isEqualTo(Path.of("reader"));
        assertThat(config.documents().heap().asLongValue()).isEqualTo(160 * 1024 * 1024);
        assertThat(config.documents().largest().asLongValue()).isEqualTo(25 * 1024 * 1024);
        assertThat(config.documents().standstill()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void readsItsKeys() {
        // When
        IngestConfig config = TestConfig.of(Map.of(
                "watchline.ingest.max-body", "2M",
                "watchline.ingest.max-items", "5",
                "watchline.ingest.ack-timeout", "750ms"));

        // Then
        assertThat(config.maxBody().asLongValue()).isEqualTo(2 * 1024 * 1024);
        assertThat(config.maxItems()).isEqualTo(5);
        assertThat(config.ackTimeout()).isEqualTo(Duration.ofMillis(750));
    }
}
