package org.watchline.ingest.stream;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.watchline.contracts.topic.EventHeaders;
import org.watchline.contracts.topic.Topic;
import org.watchline.contracts.topic.Topics;

/** How urgent a submission is, and so which topic announces its article. */
public enum Lane {
    FAST(Topics.INGESTED),
    BACKLOG(Topics.BACKLOG);

    private static final byte[] BACKLOG_MARK = EventHeaders.LANE_BACKLOG.getBytes(StandardCharsets.UTF_8);

    private final String topic;

    Lane(String topic) {
        this.topic = topic;
    }

    static Lane of(ConsumerRecord<?, ?> record) {
        Header lane = record.headers().lastHeader(EventHeaders.LANE);
        return lane != null && Arrays.equals(lane.value(), BACKLOG_MARK) ? BACKLOG : FAST;
    }

    Topic topic() {
        return Topics.named(topic);
    }

    /** What tells the lane to {@link #of}. */
    public Map<String, String> headers() {
        return this == FAST ? Map.of() : Map.of(EventHeaders.LANE, EventHeaders.LANE_BACKLOG);
    }
}
