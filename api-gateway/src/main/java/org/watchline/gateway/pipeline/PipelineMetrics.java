package org.watchline.gateway.pipeline;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Shows what waits in the pipeline as gauges; none while it is not known. */
@ApplicationScoped
class PipelineMetrics {

    private final MultiGauge lag;
    private final MultiGauge age;
    private final MultiGauge consumers;

    PipelineMetrics(MeterRegistry registry) {
        this.lag = MultiGauge.builder("watchline.pipeline.lag")
                .description("Records that a stage has still to do")
                .register(registry);
        this.age = MultiGauge.builder("watchline.pipeline.oldest.age")
                .description("How long the record that waits longest has waited at a stage")
                .baseUnit("seconds")
                .register(registry);
        this.consumers = MultiGauge.builder("watchline.pipeline.consumers")
                .description("Consumers at work at a stage")
                .register(registry);
    }

    void show(List<Waiting> waiting, Instant now) {
        lag.register(waiting.stream().map(at -> Row.of(tags(at), at.lag())).toList(), true);
        age.register(
                waiting.stream().map(at -> Row.of(tags(at), seconds(at, now))).toList(), true);
        consumers.register(
                waiting.stream().map(at -> Row.of(tags(at), at.consumers())).toList(), true);
    }

    void hide() {
        List.of(lag, age, consumers).forEach(gauge -> gauge.register(List.of(), true));
    }

    private static double seconds(Waiting at, Instant now) {
        Instant oldest = at.oldest();
        return oldest == null ? 0 : Math.max(0, Duration.between(oldest, now).toMillis() / 1000.0);
    }

    private static Tags tags(Waiting at) {
        return Tags.of("stage", at.station().label(), "group", at.station().group());
    }
}
