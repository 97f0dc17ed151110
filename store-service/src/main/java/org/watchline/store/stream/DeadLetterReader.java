package org.watchline.store.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.topic.DeadLetterHeaders;
import org.watchline.messaging.Submission;
import org.watchline.store.deadletter.DeadLetter;

/** Reads a record of a dead-letter topic, whatever it looks like: anyone may have written it. */
final class DeadLetterReader {

    private DeadLetterReader() {}

    static DeadLetter read(ConsumerRecord<String, byte[]> record) {
        Submission submission = Submission.of(record);
        DeadLetter.Place source = source(record);
        return new DeadLetter(
                new DeadLetter.Place(record.topic(), record.partition(), record.offset()),
                Instant.ofEpochMilli(record.timestamp()),
                record.key(),
                record.value(),
                headers(record),
                source,
                submission.id(),
                submission.attempt(),
                text(record, DeadLetterHeaders.STAGE),
                text(record, DeadLetterHeaders.REASON));
    }

    private static List<DeadLetter.Header> headers(ConsumerRecord<String, byte[]> record) {
        List<DeadLetter.Header> headers = new ArrayList<>();
        record.headers().forEach(header -> headers.add(new DeadLetter.Header(header.key(), header.value())));
        return headers;
    }

    private static DeadLetter.@Nullable Place source(ConsumerRecord<String, byte[]> record) {
        String topic = text(record, DeadLetterHeaders.TOPIC);
        String partition = text(record, DeadLetterHeaders.PARTITION);
        String offset = text(record, DeadLetterHeaders.OFFSET);
        if (topic == null || partition == null || offset == null) {
            return null;
        }
        try {
            return new DeadLetter.Place(topic, Integer.parseInt(partition), Long.parseLong(offset));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable String text(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
