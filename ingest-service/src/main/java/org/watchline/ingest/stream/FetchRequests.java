package org.watchline.ingest.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.feed.FetchRequest;
import org.watchline.contracts.topic.EventHeaders;
import org.watchline.contracts.topic.Topic;
import org.watchline.contracts.topic.Topics;
import org.watchline.messaging.EventPublisher;
import org.watchline.messaging.Submission;

/** Puts pages that have to be fetched onto their own topic, where a slow server holds up nobody else. */
@ApplicationScoped
public class FetchRequests {

    private static final Topic FETCH = Topics.named(Topics.FETCH);

    private final EventPublisher publisher;

    FetchRequests(EventPublisher publisher) {
        this.publisher = publisher;
    }

    /**
     * Asks for a page; completes when Kafka has acknowledged it.
     *
     * @param submission that asks for it
     */
    public Uni<Void> want(FetchRequest request, Submission submission, Lane lane) {
        Map<String, String> headers = new HashMap<>(lane.headers());
        headers.putAll(submission.onwardHeaders());
        headers.put(EventHeaders.SUBMISSION_ID, request.submissionId());
        return publisher.publish(
                FETCH,
                request.host(),
                "%s/%d/fetch".formatted(request.submissionId(), submission.attempt()),
                ContractCodec.write(request),
                headers);
    }
}
