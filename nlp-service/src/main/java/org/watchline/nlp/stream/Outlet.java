package org.watchline.nlp.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.watchline.contracts.status.Stage;
import org.watchline.contracts.topic.Topic;
import org.watchline.contracts.topic.Topics;
import org.watchline.messaging.DeadLetters;
import org.watchline.messaging.EventPublisher;
import org.watchline.messaging.StatusNotices;
import org.watchline.messaging.Submission;
import org.watchline.nlp.TaggingMetrics;
import org.watchline.nlp.engine.ArticleTagger;

/** Sends what follows from a record: the enriched article or a dead letter, then the status notice. */
@ApplicationScoped
class Outlet {

    private static final Topic ENRICHED = Topics.named(Topics.ENRICHED);

    private final EventPublisher publisher;
    private final DeadLetters deadLetters;
    private final StatusNotices notices;
    private final TaggingMetrics metrics;
    private final String runId;

    Outlet(
            EventPublisher publisher,
            DeadLetters deadLetters,
            StatusNotices notices,
            TaggingMetrics metrics,
            ArticleTagger tagger) {
        this.publisher = publisher;
        this.deadLetters = deadLetters;
        this.notices = notices;
        this.metrics = metrics;
        this.runId = tagger.run().id();
    }

    /** Completes when Kafka has acknowledged everything. */
    Uni<Void> send(Outcome outcome) {
        return outcome instanceof Outcome.Enriched enriched ? publish(enriched) : bury((Outcome.Unusable) outcome);
    }

    private Uni<Void> publish(Outcome.Enriched enriched) {
        Submission submission = Submission.of(enriched.source());
        return publisher
                .publish(
                        ENRICHED,
                        enriched.articleId().toString(),
                        "%s/%d/enriched/%s".formatted(enriched.submissionId(), submission.attempt(), runId),
                        enriched.value(),
                        submission.onwardHeaders())
                .chain(() -> submission.isReprocessed()
                        ? Uni.createFrom().voidItem()
                        : notices.reached(Stage.ENRICHED, enriched.submissionId(), enriched.articleId(), submission))
                .invoke(metrics::enriched)
                .onFailure(RecordTooLargeException.class)
                .recoverWithUni(() -> bury(new Outcome.Unusable(
                        enriched.source(),
                        enriched.articleId(),
                        enriched.submissionId(),
                        "with its annotations it is larger than the pipeline takes")));
    }

    private Uni<Void> bury(Outcome.Unusable unusable) {
        ConsumerRecord<String, byte[]> source = unusable.source();
        String submissionId = unusable.submissionId();
        if (submissionId == null) {
            return deadLetters.bury(source, unusable.reason()).invoke(metrics::failed);
        }
        Uni<Void> buried =
                deadLetters.bury(source, unusable.reason(), submissionId).invoke(metrics::failed);
        return Submission.of(source).isReprocessed()
                ? buried
                : buried.chain(() -> notices.ended(
                        Stage.FAILED, submissionId, unusable.articleId(), Submission.of(source), unusable.reason()));
    }
}
