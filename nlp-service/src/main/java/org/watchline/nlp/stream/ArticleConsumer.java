package org.watchline.nlp.stream;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.watchline.messaging.Persistently;
import org.watchline.messaging.RecordTraces;

/**
 * Reads the two lanes. A batch is done when Kafka has acknowledged everything that follows from it; a process that dies
 * before reads it again. After an outage all of a batch is sent again: whoever reads it knows it by its submission id
 * and run.
 */
@ApplicationScoped
class ArticleConsumer {

    private final TaggingThreads threads;
    private final Outlet outlet;
    private final RightOfWay rightOfWay;
    private final RecordTraces traces;

    ArticleConsumer(TaggingThreads threads, Outlet outlet, RightOfWay rightOfWay, RecordTraces traces) {
        this.threads = threads;
        this.outlet = outlet;
        this.rightOfWay = rightOfWay;
        this.traces = traces;
    }

    /** The fast lane. */
    @Incoming("ingested")
    @Blocking
    void consume(ConsumerRecords<String, byte[]> batch) {
        rightOfWay.fastLaneStarts();
        try {
            traces.process(batch, () -> enrich(batch));
        } finally {
            rightOfWay.fastLaneEnds();
        }
    }

    /** The slow lane. Its batches are small, since the fast lane waits for the one that has begun. */
    @Incoming("backlog")
    @Blocking
    void consumeBacklog(ConsumerRecords<String, byte[]> batch) throws InterruptedException {
        rightOfWay.awaitQuiet();
        traces.process(batch, () -> enrich(batch));
    }

    private void enrich(ConsumerRecords<String, byte[]> batch) {
        List<Outcome> outcomes = threads.enrich(batch);
        Persistently.await(
                "sending what follows from %d articles".formatted(outcomes.size()),
                () -> Uni.combine()
                        .all()
                        .unis(outcomes.stream().map(outlet::send).toList())
                        .collectFailures()
                        .discardItems());
    }
}
