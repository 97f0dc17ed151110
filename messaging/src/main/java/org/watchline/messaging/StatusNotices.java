package org.watchline.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.status.ArticleStatus;
import org.watchline.contracts.status.Stage;
import org.watchline.contracts.topic.Topic;
import org.watchline.contracts.topic.Topics;

/** Tells everyone who follows a submission where it is. */
@ApplicationScoped
public class StatusNotices {

    private static final Topic STATUS = Topics.named(Topics.STATUS);

    private final EventPublisher publisher;
    private final Clock clock;

    StatusNotices(EventPublisher publisher, Clock clock) {
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * The submission has passed a stage.
     *
     * @param submission of which only the attempt and the trace are told
     */
    public Uni<Void> reached(Stage stage, String submissionId, @Nullable UUID articleId, Submission submission) {
        return send(
                new ArticleStatus(submissionId, articleId, submission.attempt(), stage, clock.instant(), null),
                submission);
    }

    /**
     * The submission ends here.
     *
     * @param submission of which only the attempt and the trace are told
     */
    public Uni<Void> ended(
            Stage stage, String submissionId, @Nullable UUID articleId, Submission submission, String reason) {
        return send(
                new ArticleStatus(submissionId, articleId, submission.attempt(), stage, clock.instant(), reason),
                submission);
    }

    private Uni<Void> send(ArticleStatus status, Submission submission) {
        String eventId = "%s/%d/%s"
                .formatted(status.id(), status.attempt(), status.stage().label());
        return publisher.publish(STATUS, status.id(), eventId, ContractCodec.write(status), submission.traceHeaders());
    }
}
