package org.watchline.store.stream;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.watchline.messaging.Persistently;
import org.watchline.messaging.Submission;
import org.watchline.store.DeadLetterMetrics;
import org.watchline.store.db.DeadLetterStore;
import org.watchline.store.db.ReplayStore;
import org.watchline.store.deadletter.DeadLetter;

/** Keeps what every stage dead-lettered. */
@ApplicationScoped
class DeadLetterConsumer {

    private static final Logger LOG = Logger.getLogger(DeadLetterConsumer.class);

    private final DeadLetterStore store;
    private final ReplayStore replays;
    private final DeadLetterMetrics metrics;

    DeadLetterConsumer(DeadLetterStore store, ReplayStore replays, DeadLetterMetrics metrics) {
        this.store = store;
        this.replays = replays;
        this.metrics = metrics;
    }

    /**
     * Returns when everything is committed. A letter that the database does not even take without its bytes has nowhere
     * to go: it stays on its topic, and is logged and counted.
     */
    @Incoming("dead-letters")
    @Blocking
    void consume(ConsumerRecords<String, byte[]> batch) {
        List<DeadLetter> letters = StreamSupport.stream(batch.spliterator(), false)
                .map(DeadLetterReader::read)
                .toList();
        List<DeadLetter> refused = Persistently.await(
                "keeping %d dead letters".formatted(letters.size()),
                () -> Uni.createFrom().item(() -> store.keep(letters)));
        metrics.kept(letters.size() - refused.size());
        failReplays(batch);
        for (DeadLetter letter : refused) {
            metrics.refused();
            LOG.errorf(
                    "dead letter refused by the database topic=%s partition=%d offset=%d",
                    letter.place().topic(),
                    letter.place().partition(),
                    letter.place().offset());
        }
    }

    /** Whoever has stored articles tagged anew wants to know which cannot be. */
    private void failReplays(ConsumerRecords<String, byte[]> batch) {
        List<UUID> articles = StreamSupport.stream(batch.spliterator(), false)
                .filter(record -> Submission.of(record).isReprocessed())
                .flatMap(record -> articleId(record.key()).stream())
                .toList();
        if (!articles.isEmpty()) {
            Persistently.await(
                    "counting %d articles that could not be tagged anew".formatted(articles.size()),
                    () -> Uni.createFrom().item(() -> {
                        replays.fail(articles);
                        return articles.size();
                    }));
        }
    }

    private static Optional<UUID> articleId(@Nullable String key) {
        try {
            return Optional.ofNullable(key).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
