package org.watchline.store.stream;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.topic.DeadLetterHeaders;
import org.watchline.contracts.topic.EventHeaders;
import org.watchline.messaging.Submission;
import org.watchline.store.deadletter.DeadLetter;

/** Reads a record of a dead-letter topic, whatever it looks like: anyone may have written it. */
final class DeadLetterReader {

    /** Longer ones are none of ours, and would not fit the database's indexes. */
    private static final int LONGEST_NAME = 200;

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");

    private DeadLetterReader() {}

    static DeadLetter read(ConsumerRecord<String, byte[]> record) {
        DeadLetter.Place source = source(record);
        return new DeadLetter(
                new DeadLetter.Place(record.topic(), record.partition(), record.offset()),
                Instant.ofEpochMilli(record.timestamp()),
                record.key(),
                record.value(),
                headers(record),
                source,
                sourceTime(record),
                submission(record, source),
                Submission.of(record).attempt(),
                stage(record),
                text(record, DeadLetterHeaders.REASON),
                line(record),
                record.headers().lastHeader(DeadLetterHeaders.VALUE_BYTES) == null);
    }

    /** As its stage says, else as the dead record says, else by the place where the dead record lay. */
    private static String submission(ConsumerRecord<String, byte[]> record, DeadLetter.@Nullable Place source) {
        String told = text(record, DeadLetterHeaders.SUBMISSION_ID);
        if (told != null && !told.isBlank() && told.length() <= LONGEST_NAME) {
            return told;
        }
        boolean named = record.headers().lastHeader(EventHeaders.SUBMISSION_ID) != null;
        return named || source == null
                ? Submission.of(record).id()
                : cut("%s-%d-%d".formatted(source.topic(), source.partition(), source.offset()));
    }

    private static @Nullable Instant sourceTime(ConsumerRecord<?, ?> record) {
        String time = text(record, DeadLetterHeaders.TIMESTAMP);
        try {
            return time == null ? null : Instant.parse(time);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static DeadLetter.@Nullable Line line(ConsumerRecord<?, ?> record) {
        String forerunner = text(record, EventHeaders.REPLAY_OF);
        String replays = text(record, EventHeaders.REPLAYS);
        if (forerunner == null || replays == null || !COUNT.matcher(replays).matches()) {
            return null;
        }
        try {
            return new DeadLetter.Line(Long.parseLong(forerunner), Integer.parseInt(replays));
        } catch (NumberFormatException e) {
            return null;
        }
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

    private static @Nullable String stage(ConsumerRecord<?, ?> record) {
        String stage = text(record, DeadLetterHeaders.STAGE);
        return stage == null ? null : cut(stage);
    }

    private static String cut(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private static @Nullable String text(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
