package org.watchline.messaging;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.topic.EventHeaders;

/**
 * Which submission a record belongs to.
 *
 * @param id from the header of our own producers, else the record's place in its topic, so that every redelivery has
 *     the same
 * @param attempt counted from 1; higher on replays
 * @param replay the headers that tell which dead letter a replayed record came from, and how often, or which
 *     re-processing has it tagged anew; empty for others
 * @param traceparent the span that works on it, by W3C Trace Context; null if it belongs to no trace
 */
public record Submission(
        String id,
        int attempt,
        Map<String, String> replay,
        @Nullable String traceparent) {

    private static final int LONGEST_ID = 200;
    /** Numbers, and the id of a re-processing. */
    private static final int LONGEST_REPLAY = 36;

    private static final int TRACEPARENT_LENGTH = 55;

    public Submission {
        replay = Map.copyOf(replay);
    }

    /** A submission that was not replayed. */
    public Submission(String id, int attempt) {
        this(id, attempt, Map.of(), null);
    }

    /** Reads the headers; what is not usable there counts as absent. */
    public static Submission of(ConsumerRecord<?, ?> record) {
        String id = text(record, EventHeaders.SUBMISSION_ID);
        String place = "%s-%d-%d".formatted(record.topic(), record.partition(), record.offset());
        boolean usable = !id.isBlank() && id.length() <= LONGEST_ID;
        int attempt = attempt(text(record, EventHeaders.ATTEMPT));
        return new Submission(usable ? id : place, attempt, replay(record), null).inTraceOf(record.headers());
    }

    /** The same in the trace that these headers tell. */
    public Submission inTraceOf(Headers headers) {
        String told = text(headers, TraceHeaders.PARENT);
        return new Submission(id, attempt, replay, told.length() == TRACEPARENT_LENGTH ? told : null);
    }

    /** The headers that tell the next stage which attempt this is, unless it is the first, and in which trace. */
    public Map<String, String> onwardHeaders() {
        Map<String, String> headers = new LinkedHashMap<>(replay);
        headers.putAll(traceHeaders());
        if (attempt > 1) {
            headers.put(EventHeaders.ATTEMPT, Integer.toString(attempt));
        }
        return headers;
    }

    /** The header that tells in which trace this is; none outside of any. */
    public Map<String, String> traceHeaders() {
        return traceparent == null ? Map.of() : Map.of(TraceHeaders.PARENT, traceparent);
    }

    /** Whether a stored article is tagged anew: where its submission stands is told already, and stays so. */
    public boolean isReprocessed() {
        return replay.containsKey(EventHeaders.REPROCESSING);
    }

    private static Map<String, String> replay(ConsumerRecord<?, ?> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        Stream.of(EventHeaders.REPLAYS, EventHeaders.REPLAY_OF, EventHeaders.REPROCESSING)
                .forEach(name -> {
                    String value = text(record, name);
                    if (!value.isEmpty() && value.length() <= LONGEST_REPLAY) {
                        headers.put(name, value);
                    }
                });
        return headers;
    }

    private static int attempt(String text) {
        return text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : 1;
    }

    private static String text(ConsumerRecord<?, ?> record, String name) {
        return text(record.headers(), name);
    }

    private static String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
