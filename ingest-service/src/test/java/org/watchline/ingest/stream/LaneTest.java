package org.watchline.ingest.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.topic.EventHeaders;
import org.watchline.contracts.topic.Topics;

class LaneTest {

    @Test
    void isFastUnlessTheHeaderSaysBacklog() {
        assertThat(Lane.of(record(null))).isEqualTo(Lane.FAST);
        assertThat(Lane.of(record("express"))).isEqualTo(Lane.FAST);
        assertThat(Lane.of(record("backlog"))).isEqualTo(Lane.BACKLOG);
    }

    @Test
    void leadsToItsTopic() {
        assertThat(Lane.FAST.topic()).isEqualTo(Topics.named(Topics.INGESTED));
        assertThat(Lane.BACKLOG.topic()).isEqualTo(Topics.named(Topics.BACKLOG));
    }

    @Test
    void survivesTheWayThroughHeaders() {
        for (Lane lane : Lane.values()) {
            assertThat(Lane.of(record(lane.headers().get(EventHeaders.LANE)))).isEqualTo(lane);
        }
    }

    private static ConsumerRecord<String, byte[]> record(@Nullable String lane) {
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(Topics.SUBMITTED, 0, 0, null, new byte[0]);
        if (lane != null) {
            record.headers().add(EventHeaders.LANE, lane.getBytes(StandardCharsets.UTF_8));
        }
        return record;
    }
}
