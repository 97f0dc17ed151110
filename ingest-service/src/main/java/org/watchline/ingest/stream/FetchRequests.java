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
     * @param attempt counted from 1; higher when a dead letter is replayed
     */
    public Uni<Void> want(FetchRequest request, int attempt, Lane lane) {
        Map<String, String> headers = new HashMap<>(lane.headers());
        headers.put(EventHeaders.SUBMISSION_ID, request.submissionId());
        if (attempt > 1) {
            headers.put(EventHeaders.ATTEMPT, Integer.toString(attempt));
        }
        return publisher.publish(
                FETCH,
                request.host(),
                "%s/%d/fetch".formatted(request.submissionId(), attempt),
                ContractCodec.write(request),
                headers);
    }
}
