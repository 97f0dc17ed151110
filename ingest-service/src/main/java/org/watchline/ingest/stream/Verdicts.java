package org.watchline.ingest.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.watchline.contracts.article.ArticleIngested;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.status.Stage;
import org.watchline.ingest.IntakeMetrics;
import org.watchline.ingest.article.Outcome;
import org.watchline.messaging.DeadLetters;
import org.watchline.messaging.EventPublisher;
import org.watchline.messaging.StatusNotices;
import org.watchline.messaging.Submission;

/** Sends what follows from a submission: the article or a dead letter, then the status notice. */
@ApplicationScoped
class Verdicts {

    private final EventPublisher publisher;
    private final DeadLetters deadLetters;
    private final StatusNotices notices;
    private final IntakeMetrics metrics;

    Verdicts(EventPublisher publisher, DeadLetters deadLetters, StatusNotices notices, IntakeMetrics metrics) {
        this.publisher = publisher;
        this.deadLetters = deadLetters;
        this.notices = notices;
        this.metrics = metrics;
    }

    /** The submission is an article. */
    Uni<Void> announce(ConsumerRecord<String, byte[]> record, Submission submission, ArticleIngested article) {
        return publisher
                .publish(
                        Lane.of(record).topic(),
                        article.articleId().toString(),
                        "%s/%d/article".formatted(submission.id(), submission.attempt()),
                        ContractCodec.write(article),
                        submission.onwardHeaders())
                .chain(() -> notices.reached(Stage.INGESTED, submission.id(), article.articleId(), submission))
                .invoke(metrics::accepted)
                .onFailure(RecordTooLargeException.class)
                .recoverWithUni(() -> bury(record, submission, Stage.FAILED, "is larger than the pipeline takes")
                        .invoke(metrics::failed));
    }

    /** The submission is none. */
    Uni<Void> refuse(ConsumerRecord<String, byte[]> record, Submission submission, Outcome.Refused refusal) {
        return bury(record, submission, Stage.REJECTED, refusal.summary()).invoke(() -> metrics.refused(refusal));
    }

    /** The submission cannot be examined, through a fault of ours. */
    Uni<Void> fail(ConsumerRecord<String, byte[]> record, Submission submission, Throwable bug) {
        String reason = "could not be examined: " + bug.getClass().getSimpleName();
        return bury(record, submission, Stage.FAILED, reason).invoke(metrics::failed);
    }

    private Uni<Void> bury(ConsumerRecord<String, byte[]> record, Submission submission, Stage end, String reason) {
        return deadLetters
                .bury(record, reason)
                .chain(() -> notices.ended(end, submission.id(), null, submission, reason));
    }
}
