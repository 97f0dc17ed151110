package org.watchline.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.watchline.contracts.topic.DeadLetterHeaders;
import org.watchline.contracts.topic.Topics;

/** Puts records that can never succeed aside, with their bytes, headers and the reason. */
@ApplicationScoped
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final EventPublisher publisher;
    private final Clock clock;
    private final String stage;

    DeadLetters(
            EventPublisher publisher, Clock clock, @ConfigProperty(name = "quarkus.application.name") String stage) {
        this.publisher = publisher;
        this.clock = clock;
        this.stage = stage;
    }

    /**
     * Sends the record to its topic's dead-letter topic; completes when the broker has acknowledged it.
     *
     * @param reason one sentence, never quoting the record: header and log take it as it is
     */
    public Uni<Void> bury(ConsumerRecord<String, byte[]> dead, String reason) {
        LOG.warnf(
                "record dead-lettered topic=%s partition=%d offset=%d reason=%s",
                dead.topic(), dead.partition(), dead.offset(), reason);
        Headers headers = new RecordHeaders();
        dead.headers().forEach(header -> {
            if (!header.key().startsWith(DeadLetterHeaders.PREFIX)) {
                headers.add(header);
            }
        });
        EventPublisher.add(headers, DeadLetterHeaders.REASON, reason);
        EventPublisher.add(headers, DeadLetterHeaders.STAGE, stage);
        EventPublisher.add(headers, DeadLetterHeaders.TOPIC, dead.topic());
        EventPublisher.add(headers, DeadLetterHeaders.PARTITION, Integer.toString(dead.partition()));
        EventPublisher.add(headers, DeadLetterHeaders.OFFSET, Long.toString(dead.offset()));
        EventPublisher.add(headers, DeadLetterHeaders.AT, clock.instant().toString());
        return publisher.send(Topics.deadLetterOf(dead.topic()), dead.key(), dead.value(), headers);
    }
}
