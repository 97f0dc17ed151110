package org.watchline.gateway.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.status.Stage;
import org.watchline.gateway.pipeline.Throughput.Passed;

class ThroughputTest {

    private static final Instant NOW = Instant.parse("2022-04-19T09:45:00Z");

    private final Throughput throughput = new Throughput(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void countsTheLastMinuteAndTheLastFive() {
        // When
        throughput.count(Stage.STORED, NOW);
        throughput.count(Stage.STORED, NOW.minusSeconds(59));
        throughput.count(Stage.STORED, NOW.minusSeconds(60));
        throughput.count(Stage.STORED, NOW.minusSeconds(299));
        throughput.count(Stage.FAILED, NOW);

        // Then
        assertThat(throughput.passed())
                .containsEntry(Stage.STORED, new Passed(2, 4))
                .containsEntry(Stage.FAILED, new Passed(1, 1))
                .containsEntry(Stage.REJECTED, new Passed(0, 0));
    }

    @Test
    void whatIsOlderOrOfTheFutureDoesNotCount() {
        // When
        throughput.count(Stage.STORED, NOW.minusSeconds(300));
        throughput.count(Stage.STORED, NOW.plusSeconds(5));

        // Then
        assertThat(throughput.passed()).containsEntry(Stage.STORED, new Passed(0, 0));
    }
}
