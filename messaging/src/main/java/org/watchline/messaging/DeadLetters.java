package org.watchline.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.topic.DeadLetterHeaders;
import org.watchline.contracts.topic.EventHeaders;
import org.watchline.contracts.topic.Topics;

/** Puts records that can never succeed aside, with their bytes, headers and the reason. */
@ApplicationScoped
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    /** Of a value that cannot be kept whole; enough to see what it is. */
    private static final int KEPT_BYTES = 1024 * 1024;

    /** In UTF-16 code units; of a record that cannot be kept whole. */
    private static final int LONGEST_KEY = 1_000;

    private final EventPublisher publisher;
    private final RecordTraces traces;
    private final Clock clock;
    private final String stage;

    DeadLetters(
            EventPublisher publisher,
            RecordTraces traces,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String stage) {
        this.publisher = publisher;
        this.traces = traces;
        this.clock = clock;
        this.stage = stage;
    }

    /**
     * Sends a record that tells its submission by its headers or its place to its topic's dead-letter topic; completes
     * when the broker has acknowledged it. What is larger than that topic takes, because it came compressed, goes there
     * without the rest of its value and without its own headers, and says how large it was.
     *
     * @param reason one sentence, never quoting the record: header and log take it as it is
     */
    public Uni<Void> bury(ConsumerRecord<String, byte[]> dead, String reason) {
        return bury(dead, reason, Submission.of(dead).id());
    }

    /** The same for a record whose value tells the submission. */
    public Uni<Void> bury(ConsumerRecord<String, byte[]> dead, String reason, String submissionId) {
        traces.log(
                dead,
                () -> LOG.warnf(
                        "record dead-lettered topic=%s partition=%d offset=%d reason=%s",
                        dead.topic(), dead.partition(), dead.offset(), reason));
        return send(dead, dead.key(), dead.value(), ownHeaders(dead), reason, submissionId)
                .onFailure(RecordTooLargeException.class)
                .recoverWithUni(() -> buryCut(dead, reason, submissionId));
    }

    private Uni<Void> buryCut(ConsumerRecord<String, byte[]> dead, String reason, String submissionId) {
        byte[] value = Objects.requireNonNullElseGet(dead.value(), () -> new byte[0]);
        String key = dead.key();
        Headers headers = new RecordHeaders();
        Submission submission = Submission.of(dead);
        EventPublisher.add(headers, EventHeaders.SUBMISSION_ID, submission.id());
        submission.onwardHeaders().forEach((name, text) -> EventPublisher.add(headers, name, text));
        EventPublisher.add(headers, DeadLetterHeaders.VALUE_BYTES, Integer.toString(value.length));
        return send(
                dead,
                key == null || key.length() > LONGEST_KEY ? null : key,
                Arrays.copyOf(value, Math.min(value.length, KEPT_BYTES)),
                headers,
                reason,
                submissionId);
    }

    private Uni<Void> send(
            ConsumerRecord<String, byte[]> dead,
            @Nullable String key,
            byte @Nullable [] value,
            Headers headers,
            String reason,
            String submissionId) {
        EventPublisher.add(headers, DeadLetterHeaders.REASON, reason);
        EventPublisher.add(headers, DeadLetterHeaders.STAGE, stage);
        EventPublisher.add(headers, DeadLetterHeaders.TOPIC, dead.topic());
        EventPublisher.add(headers, DeadLetterHeaders.PARTITION, Integer.toString(dead.partition()));
        EventPublisher.add(headers, DeadLetterHeaders.OFFSET, Long.toString(dead.offset()));
        EventPublisher.add(
                headers,
                DeadLetterHeaders.TIMESTAMP,
                Instant.ofEpochMilli(dead.timestamp()).toString());
        EventPublisher.add(headers, DeadLetterHeaders.SUBMISSION_ID, submissionId);
        EventPublisher.add(headers, DeadLetterHeaders.AT, clock.instant().toString());
        return publisher.send(Topics.deadLetterOf(dead.topic()), key, value, headers);
    }

    private static Headers ownHeaders(ConsumerRecord<String, byte[]> dead) {
        Headers headers = new RecordHeaders();
        dead.headers().forEach(header -> {
            if (!header.key().startsWith(DeadLetterHeaders.PREFIX)) {
                headers.add(header);
            }
        });
        return headers;
    }
}
