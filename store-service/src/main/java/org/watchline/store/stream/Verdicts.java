package org.watchline.store.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.contracts.article.ArticleIngested;
import org.watchline.contracts.article.ArticleStored;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.codec.ContractViolationException;
import org.watchline.contracts.status.Stage;
import org.watchline.contracts.topic.Topic;
import org.watchline.contracts.topic.Topics;
import org.watchline.messaging.DeadLetters;
import org.watchline.messaging.EventPublisher;
import org.watchline.messaging.StatusNotices;
import org.watchline.messaging.Submission;
import org.watchline.store.FilingMetrics;
import org.watchline.store.article.Outcome;

/** Sends what follows from an enriched article: the notice that it is stored or a dead letter, then its status. */
@ApplicationScoped
class Verdicts {

    private static final Topic STORED = Topics.named(Topics.STORED);

    private final EventPublisher publisher;
    private final DeadLetters deadLetters;
    private final StatusNotices notices;
    private final FilingMetrics metrics;

    Verdicts(EventPublisher publisher, DeadLetters deadLetters, StatusNotices notices, FilingMetrics metrics) {
        this.publisher = publisher;
        this.deadLetters = deadLetters;
        this.notices = notices;
        this.metrics = metrics;
    }

    /** The record holds no article. */
    Uni<Void> unreadable(ConsumerRecord<String, byte[]> record, ContractViolationException fault) {
        return bury(record, Submission.of(record).id(), null, String.valueOf(fault.getMessage()));
    }

    /** The database has decided. */
    Uni<Void> filed(ConsumerRecord<String, byte[]> record, ArticleEnriched article, Outcome outcome) {
        ArticleIngested ingested = article.ingested();
        if (Submission.of(record).isReprocessed()) {
            return taggedAnew(record, outcome);
        }
        return outcome.map(
                notice -> announce(notice, Submission.of(record)).invoke(() -> metrics.stored(ingested, notice)),
                reason -> notices.ended(
                                Stage.REJECTED,
                                ingested.submissionId(),
                                ingested.articleId(),
                                Submission.of(record),
                                reason)
                        .invoke(metrics::refused),
                reason -> bury(record, ingested.submissionId(), ingested.articleId(), reason));
    }

    /** Its submission was stored long ago, and stays so whatever comes of this. */
    private Uni<Void> taggedAnew(ConsumerRecord<String, byte[]> record, Outcome outcome) {
        return outcome.map(
                notice -> publish(notice, Submission.of(record)),
                reason -> Uni.createFrom().voidItem(),
                reason -> deadLetters.bury(record, reason).invoke(metrics::buried));
    }

    private Uni<Void> announce(ArticleStored notice, Submission submission) {
        return publish(notice, submission)
                .chain(() -> notices.reached(Stage.STORED, notice.submissionId(), notice.articleId(), submission));
    }

    private Uni<Void> publish(ArticleStored notice, Submission submission) {
        String eventId = "%s/%d/%s".formatted(notice.articleId(), notice.revision(), notice.runId());
        return publisher.publish(
                STORED,
                notice.articleId().toString(),
                eventId,
                ContractCodec.write(notice),
                submission.onwardHeaders());
    }

    private Uni<Void> bury(
            ConsumerRecord<String, byte[]> record, String submissionId, @Nullable UUID articleId, String reason) {
        return deadLetters
                .bury(record, reason, submissionId)
                .chain(() -> notices.ended(Stage.FAILED, submissionId, articleId, Submission.of(record), reason))
                .invoke(metrics::buried);
    }
}
