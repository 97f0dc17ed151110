package org.watchline.evaluation.bench.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class WaitingRecordsTest {

    @Test
    void goesOutInTheOrderInWhichItCameInWhateverThePartition() {
        // Given what was read one partition after the other
        WaitingRecords backlog = new WaitingRecords(
                List.of(record(0, 0, 10, "a"), record(0, 1, 30, "c"), record(0, 2, 30, "d"), record(1, 0, 20, "b")));

        // When
        List<String> first = keys(backlog.take(2));
        List<String> rest = keys(backlog.take(2));

        // Then
        assertThat(first).containsExactly("a", "b");
        assertThat(rest).containsExactly("c", "d");
        assertThat(backlog.size()).isZero();
    }

    @Test
    void hasNoMoreThanItHas() {
        // Given
        WaitingRecords backlog = new WaitingRecords(List.of(record(0, 0, 10, "a")));

        // Then
        assertThatThrownBy(() -> backlog.take(2)).isInstanceOf(NoSuchElementException.class);
    }

    private static List<String> keys(List<ProducerRecord<String, byte[]>> records) {
        return records.stream().map(ProducerRecord::key).toList();
    }

    private static ConsumerRecord<String, byte[]> record(int partition, long offset, long timestamp, String key) {
        return new ConsumerRecord<>(
                "topic",
                partition,
                offset,
                timestamp,
                TimestampType.CREATE_TIME,
                key.length(),
                0,
                key,
                new byte[0],
                new RecordHeaders(),
                Optional.empty());
    }
}
