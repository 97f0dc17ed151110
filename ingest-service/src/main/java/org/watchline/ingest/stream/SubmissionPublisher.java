package org.watchline.ingest.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jboss.logging.Logger;
import org.watchline.contracts.article.ArticleSubmitted;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.status.Stage;
import org.watchline.contracts.topic.EventHeaders;
import org.watchline.contracts.topic.Topic;
import org.watchline.contracts.topic.Topics;
import org.watchline.ingest.IngestConfig;
import org.watchline.messaging.EventPublisher;
import org.watchline.messaging.RecordTraces;
import org.watchline.messaging.StatusNotices;
import org.watchline.messaging.Submission;

/** Puts submissions that came another way onto the topic that every submission goes through. */
@ApplicationScoped
public class SubmissionPublisher {

    private static final Logger LOG = Logger.getLogger(SubmissionPublisher.class);
    private static final Topic SUBMITTED = Topics.named(Topics.SUBMITTED);

    private final EventPublisher publisher;
    private final StatusNotices notices;
    private final RecordTraces traces;
    private final IngestConfig config;

    SubmissionPublisher(EventPublisher publisher, StatusNotices notices, RecordTraces traces, IngestConfig config) {
        this.publisher = publisher;
        this.notices = notices;
        this.traces = traces;
        this.config = config;
    }

    /**
     * Sends the submission, then its first status notice, so that no notice speaks of a submission that was lost. Never
     * fails, and takes no longer than the configured time for acknowledgements.
     */
    public Uni<Delivery> submit(String submissionId, UUID articleId, ArticleSubmitted submission, Lane lane) {
        Submission begun = traces.begun(submissionId);
        Map<String, String> headers = new HashMap<>(lane.headers());
        headers.putAll(begun.onwardHeaders());
        headers.put(EventHeaders.SUBMISSION_ID, submissionId);
        String eventId = submissionId + "/submission";
        return Uni.createFrom()
                .deferred(() -> publisher.publish(
                        SUBMITTED, articleId.toString(), eventId, ContractCodec.write(submission), headers))
                .chain(() -> notices.reached(Stage.SUBMITTED, submissionId, articleId, begun))
                .replaceWith(Delivery.CONFIRMED)
                .ifNoItem()
                .after(config.ackTimeout())
                .fail()
                .onFailure(RecordTooLargeException.class)
                .recoverWithItem(Delivery.TOO_LARGE)
                .onFailure()
                .invoke(failure ->
                        LOG.warnf("submission not acknowledged submissionId=%s reason=%s", submissionId, failure))
                .onFailure()
                .recoverWithItem(Delivery.UNCONFIRMED);
    }
}
