package org.watchline.store.stream;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.status.Stage;
import org.watchline.contracts.topic.DeadLetterHeaders;
import org.watchline.contracts.topic.EventHeaders;
import org.watchline.contracts.topic.Topics;
import org.watchline.messaging.EventPublisher;
import org.watchline.messaging.Persistently;
import org.watchline.messaging.StatusNotices;
import org.watchline.messaging.Submission;
import org.watchline.store.DeadLetterMetrics;
import org.watchline.store.db.DatabaseUnavailableException;
import org.watchline.store.db.ReplayOutbox;
import org.watchline.store.deadletter.DeadLetter;
import org.watchline.store.deadletter.Replay;

/** Sends dead letters again to the topics they came from: each that was asked for at least once. */
@ApplicationScoped
class ReplayRelay {

    private static final Logger LOG = Logger.getLogger(ReplayRelay.class);

    /** Told anew with every replay, or no longer. */
    private static final Set<String> REPLACED = Set.of(
            EventHeaders.SUBMISSION_ID,
            EventHeaders.ATTEMPT,
            EventHeaders.REPLAYS,
            EventHeaders.REPLAY_OF,
            // From here on it is one submission's matter.
            EventHeaders.REPROCESSING);

    private final ReplayOutbox outbox;
    private final EventPublisher publisher;
    private final StatusNotices notices;
    private final DeadLetterMetrics metrics;

    ReplayRelay(ReplayOutbox outbox, EventPublisher publisher, StatusNotices notices, DeadLetterMetrics metrics) {
        this.outbox = outbox;
        this.publisher = publisher;
        this.notices = notices;
        this.metrics = metrics;
    }

    @Scheduled(every = "1s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void relay() {
        try {
            boolean more = true;
            while (more) {
                more = outbox.handOn(this::send);
            }
        } catch (DatabaseUnavailableException e) {
            LOG.debugf("dead letters not replayed yet reason=%s", e.getMessage());
        }
    }

    private Optional<String> send(Replay replay) {
        String topic = Topics.sourceOf(replay.topic());
        try {
            Persistently.await(
                    "replaying dead letter " + replay.letter(),
                    () -> publisher
                            .send(topic, replay.key(), replay.value(), headers(replay, topic))
                            .chain(() -> tell(replay, topic)));
        } catch (RecordTooLargeException e) {
            return Optional.of("it is larger than its topic takes");
        }
        metrics.replayed();
        LOG.infof(
                "dead letter replayed deadLetter=%d topic=%s submissionId=%s attempt=%d",
                replay.letter(), topic, replay.submissionId(), replay.attempt());
        return Optional.empty();
    }

    /** The status stands again where the submission now waits. */
    private Uni<Void> tell(Replay replay, String topic) {
        Stage stage = reached(topic);
        Submission submission =
                new Submission(replay.submissionId(), replay.attempt()).inTraceOf(headers(replay, topic));
        return stage == null || !replay.isFollowed()
                ? Uni.createFrom().voidItem()
                : notices.reached(stage, replay.submissionId(), replay.articleId(), submission);
    }

    private static @Nullable Stage reached(String topic) {
        return switch (topic) {
            case Topics.SUBMITTED, Topics.FETCH -> Stage.SUBMITTED;
            case Topics.INGESTED, Topics.BACKLOG -> Stage.INGESTED;
            case Topics.ENRICHED -> Stage.ENRICHED;
            default -> null;
        };
    }

    private static Headers headers(Replay replay, String topic) {
        Headers headers = new RecordHeaders();
        for (DeadLetter.Header header : replay.headers()) {
            if (!header.name().startsWith(DeadLetterHeaders.PREFIX) && !REPLACED.contains(header.name())) {
                headers.add(header.name(), header.value());
            }
        }
        add(headers, EventHeaders.SUBMISSION_ID, replay.submissionId());
        add(headers, EventHeaders.ATTEMPT, Integer.toString(replay.attempt()));
        add(headers, EventHeaders.REPLAYS, Integer.toString(replay.number()));
        add(headers, EventHeaders.REPLAY_OF, Long.toString(replay.letter()));
        if (topic.equals(Topics.SUBMITTED) && headers.lastHeader(EventHeaders.RECEIVED_AT) == null) {
            add(headers, EventHeaders.RECEIVED_AT, replay.firstReceived().toString());
        }
        return headers;
    }

    private static void add(Headers headers, String name, String text) {
        headers.add(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
