package org.watchline.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;

/** What an operator can set about taking articles in. */
@ConfigMapping(prefix = "watchline.ingest")
public interface IngestConfig {

    /** Largest body of one HTTP request; it is held in memory until Kafka has acknowledged all of it. */
    @NotNull
    @WithDefault("64M")
    MemorySize maxBody();

    /** Most articles in one HTTP request. */
    @Min(1)
    @Max(100_000)
    @WithDefault("1000")
    int maxItems();

    /** How long an HTTP request waits for Kafka's acknowledgement before it is answered with 503. */
    @NotNull
    @WithDefault("30s")
    Duration ackTimeout();
}
