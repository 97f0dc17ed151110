package org.watchline.messaging;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.watchline.contracts.topic.EventHeaders;

/**
 * Which submission a record belongs to.
 *
 * @param id from the header of our own producers, else the record's place in its topic, so that every redelivery has
 *     the same
 * @param attempt counted from 1; higher on replays
 */
public record Submission(String id, int attempt) {

    private static final int LONGEST_ID = 200;

    /** Reads the headers; what is not usable there counts as absent. */
    public static Submission of(ConsumerRecord<?, ?> record) {
        String id = text(record, EventHeaders.SUBMISSION_ID);
        String place = "%s-%d-%d".formatted(record.topic(), record.partition(), record.offset());
        boolean usable = !id.isBlank() && id.length() <= LONGEST_ID;
        return new Submission(usable ? id : place, attempt(text(record, EventHeaders.ATTEMPT)));
    }

    /** The headers that tell the next stage which attempt this is; none on the first. */
    public Map<String, String> attemptHeaders() {
        return attempt == 1 ? Map.of() : Map.of(EventHeaders.ATTEMPT, Integer.toString(attempt));
    }

    private static int attempt(String text) {
        return text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : 1;
    }

    private static String text(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
