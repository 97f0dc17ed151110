package org.watchline.ingest.stream;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.watchline.contracts.article.ArticleIngested;
import org.watchline.contracts.feed.FetchRequest;
import org.watchline.ingest.IntakeMetrics;
import org.watchline.ingest.article.Intake;
import org.watchline.ingest.article.Outcome;
import org.watchline.messaging.Persistently;
import org.watchline.messaging.RecordTraces;
import org.watchline.messaging.Submission;

/** Examines what lies on the public topic: announces the articles, puts the rest aside. */
@ApplicationScoped
class SubmissionConsumer {

    private static final Logger LOG = Logger.getLogger(SubmissionConsumer.class);

    private final Intake intake;
    private final Verdicts verdicts;
    private final FetchRequests fetches;
    private final RecordTraces traces;
    private final IntakeMetrics metrics;

    SubmissionConsumer(
            Intake intake, Verdicts verdicts, FetchRequests fetches, RecordTraces traces, IntakeMetrics metrics) {
        this.intake = intake;
        this.verdicts = verdicts;
        this.fetches = fetches;
        this.traces = traces;
        this.metrics = metrics;
    }

    /**
     * Returns when Kafka has acknowledged everything that follows from the batch. After an outage all of it is sent
     * again: whoever reads it knows it by its submission id.
     */
    @Incoming("submitted")
    @Blocking
    void consume(ConsumerRecords<String, byte[]> batch) {
        traces.process(batch, () -> settle(batch));
    }

    private void settle(ConsumerRecords<String, byte[]> batch) {
        List<Supplier<Uni<Void>>> sendings = StreamSupport.stream(batch.spliterator(), false)
                .map(record -> traces.step("examine submission", record, () -> examined(record)))
                .toList();
        Persistently.await(
                "sending verdicts on %d submissions".formatted(sendings.size()),
                () -> Uni.combine()
                        .all()
                        .unis(sendings.stream().map(Supplier::get).toList())
                        .collectFailures()
                        .discardItems());
    }

    private Supplier<Uni<Void>> examined(ConsumerRecord<String, byte[]> record) {
        Submission submission = Submission.of(record);
        try {
            return metrics.examined(() -> intake.examine(record.value()))
                    .map(
                            accepted -> accepted(record, submission, accepted),
                            wanted -> wanted(record, submission, wanted),
                            refusal -> () -> verdicts.refuse(record, submission, refusal));
        } catch (RuntimeException | StackOverflowError bug) {
            // Examining is pure, so trying again would fail again, and hold up every submission behind this one.
            LOG.errorf(bug, "submission cannot be examined submissionId=%s", submission.id());
            return () -> verdicts.fail(record, submission, bug);
        }
    }

    private Supplier<Uni<Void>> accepted(
            ConsumerRecord<String, byte[]> record, Submission submission, Outcome.Accepted accepted) {
        ArticleIngested article = accepted.ingested(submission.id(), Reception.of(record));
        return () -> verdicts.announce(record, submission, article);
    }

    private Supplier<Uni<Void>> wanted(
            ConsumerRecord<String, byte[]> record, Submission submission, Outcome.Wanted wanted) {
        FetchRequest request = wanted.request(submission.id(), Reception.of(record));
        return () -> fetches.want(request, submission, Lane.of(record));
    }
}
