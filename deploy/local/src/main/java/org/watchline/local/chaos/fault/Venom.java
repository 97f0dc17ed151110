package org.watchline.local.chaos.fault;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.topic.DeadLetterHeaders;
import org.watchline.contracts.topic.EventHeaders;

/** What can be wrong with a record. */
enum Venom {
    RANDOM_BYTES,
    BROKEN_JSON,
    NO_VALUE,
    HUGE_HEADER,
    WRONG_HEADERS,
    MISSING_FIELDS,
    WRONG_TYPES,
    DEEP_NESTING;

    private static final int NOISE_BYTES = 3_000;
    private static final int HEADER_BYTES = 300_000;
    private static final int DEPTH = 20_000;

    byte @Nullable [] value(Random random) {
        return switch (this) {
            case RANDOM_BYTES, HUGE_HEADER -> noise(NOISE_BYTES, random);
            case BROKEN_JSON -> text("{\"articleId\": \"e7\", \"text\": ");
            case NO_VALUE -> null;
            case WRONG_HEADERS, MISSING_FIELDS -> text("{}");
            case WRONG_TYPES ->
                text("{\"id\": [1], \"articleId\": 5, \"article\": \"x\", \"text\": {\"a\": 1}, \"at\": true}");
            case DEEP_NESTING -> text("[".repeat(DEPTH));
        };
    }

    List<Header> headers(Random random) {
        return switch (this) {
            case HUGE_HEADER -> List.of(new RecordHeader("x-noise", noise(HEADER_BYTES, random)));
            case WRONG_HEADERS ->
                List.of(
                        new RecordHeader(EventHeaders.TYPE, text("org.watchline.nothing.v9")),
                        new RecordHeader(EventHeaders.TIME, noise(20, random)),
                        new RecordHeader(EventHeaders.ATTEMPT, text("-1")),
                        new RecordHeader(EventHeaders.SUBMISSION_ID, noise(50, random)),
                        new RecordHeader(DeadLetterHeaders.PARTITION, text("none")),
                        new RecordHeader(DeadLetterHeaders.OFFSET, null));
            default -> List.of();
        };
    }

    private static byte[] noise(int length, Random random) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] text(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
