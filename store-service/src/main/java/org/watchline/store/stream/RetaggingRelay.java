package org.watchline.store.stream;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.watchline.contracts.article.ArticleIngested;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.topic.EventHeaders;
import org.watchline.contracts.topic.Topic;
import org.watchline.contracts.topic.Topics;
import org.watchline.messaging.EventPublisher;
import org.watchline.messaging.Persistently;
import org.watchline.store.db.DatabaseUnavailableException;
import org.watchline.store.db.ReplayQueue;
import org.watchline.store.db.UnstorableDataException;
import org.watchline.store.replay.Portion;

/** Sends stored articles to be tagged anew: on the slow lane, few at a time, from one process at a time. */
@ApplicationScoped
class RetaggingRelay {

    private static final Logger LOG = Logger.getLogger(RetaggingRelay.class);
    private static final Topic BACKLOG = Topics.named(Topics.BACKLOG);

    private final ReplayQueue queue;
    private final EventPublisher publisher;

    RetaggingRelay(ReplayQueue queue, EventPublisher publisher) {
        this.queue = queue;
        this.publisher = publisher;
    }

    @Scheduled(every = "${watchline.store.replays.poll}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void relay() {
        try {
            boolean more = true;
            while (more) {
                more = queue.step(this::send);
            }
        } catch (DatabaseUnavailableException | UnstorableDataException e) {
            LOG.warnf("re-processing waits reason=%s", e.getMessage());
        }
    }

    private void send(Portion portion) {
        Persistently.await(
                "sending %d articles of re-processing %s"
                        .formatted(portion.articles().size(), portion.replay()),
                () -> Uni.combine()
                        .all()
                        .unis(portion.articles().stream()
                                .map(article -> send(portion.replay(), article))
                                .toList())
                        .collectFailures()
                        .discardItems());
    }

    private Uni<Void> send(UUID replay, ArticleIngested article) {
        return publisher.publish(
                BACKLOG,
                article.articleId().toString(),
                "%s/%s".formatted(replay, article.submissionId()),
                ContractCodec.write(article),
                Map.of(
                        EventHeaders.SUBMISSION_ID,
                        article.submissionId(),
                        EventHeaders.REPROCESSING,
                        replay.toString()));
    }
}
