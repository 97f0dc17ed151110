package org.watchline.ingest.fetch.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.status.Stage;
import org.watchline.contracts.topic.EventHeaders;
import org.watchline.contracts.topic.Topic;
import org.watchline.contracts.topic.Topics;
import org.watchline.ingest.fetch.FetchMetrics;
import org.watchline.ingest.fetch.FetchProblem;
import org.watchline.ingest.fetch.Visit;
import org.watchline.messaging.DeadLetters;
import org.watchline.messaging.EventPublisher;
import org.watchline.messaging.Persistently;
import org.watchline.messaging.StatusNotices;
import org.watchline.messaging.Submission;

/** Sends what follows from a request: the page as a submission, or a dead letter; then the request is done. */
@ApplicationScoped
class FetchOutlet {

    private static final Topic SUBMITTED = Topics.named(Topics.SUBMITTED);

    private final EventPublisher publisher;
    private final DeadLetters deadLetters;
    private final StatusNotices notices;
    private final FetchMetrics metrics;

    FetchOutlet(EventPublisher publisher, DeadLetters deadLetters, StatusNotices notices, FetchMetrics metrics) {
        this.publisher = publisher;
        this.deadLetters = deadLetters;
        this.notices = notices;
        this.metrics = metrics;
    }

    /** The article is there: it goes the way of every submission. */
    void hand(FetchTask task, Fetched.Article fetched) {
        Submission submission = task.submission();
        Map<String, String> headers = new HashMap<>(submission.onwardHeaders());
        headers.put(EventHeaders.SUBMISSION_ID, submission.id());
        if (task.mayWait()) {
            headers.put(EventHeaders.LANE, EventHeaders.LANE_BACKLOG);
        }
        byte[] article = ContractCodec.write(fetched.submitted());
        try {
            finish(
                    task,
                    () -> notices.reached(Stage.FETCHED, submission.id(), null, submission)
                            .chain(() -> publisher.publish(
                                    SUBMITTED,
                                    task.request().url(),
                                    "%s/%d/page".formatted(submission.id(), submission.attempt()),
                                    article,
                                    headers)));
            metrics.fetched();
        } catch (RecordTooLargeException e) {
            refuse(task, new Visit.Failed(FetchProblem.FETCH_TOO_LARGE, "larger than the pipeline takes", null));
        }
    }

    /** The page is tried again later. */
    void retry(Visit.Failed failed) {
        metrics.failed(failed.problem(), false);
    }

    /** The page is given up. What a corrected submission cannot change is a failure, not a refusal. */
    void refuse(FetchTask task, Visit.Failed failed) {
        metrics.failed(failed.problem(), true);
        bury(task, failed.problem().isPassing() ? Stage.FAILED : Stage.REJECTED, failed.reason());
    }

    /** The page is wanted no longer: no dead letter, as nobody is to replay it. */
    void drop(FetchTask task) {
        Submission submission = task.submission();
        Visit.Failed unwanted =
                new Visit.Failed(FetchProblem.FETCH_NOT_WANTED, "the feed that listed the page is followed no longer");
        metrics.failed(unwanted.problem(), true);
        finish(task, () -> notices.ended(Stage.REJECTED, submission.id(), null, submission, unwanted.reason()));
    }

    /** The page cannot be fetched, through a fault of ours. */
    void fail(FetchTask task, Throwable bug) {
        bury(task, Stage.FAILED, "could not be fetched: " + bug.getClass().getSimpleName());
    }

    private void bury(FetchTask task, Stage end, String reason) {
        Submission submission = task.submission();
        finish(
                task,
                () -> deadLetters
                        .bury(task.record(), reason)
                        .chain(() -> notices.ended(end, submission.id(), null, submission, reason)));
    }

    private static void finish(FetchTask task, Supplier<Uni<? extends @Nullable Void>> sending) {
        Persistently.await("sending what follows from page " + task.submission().id(), sending);
        task.message().ack();
    }
}
