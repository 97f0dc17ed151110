package org.watchline.ingest.fetch.stream;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.codec.ContractViolationException;
import org.watchline.contracts.feed.FetchRequest;
import org.watchline.messaging.DeadLetters;
import org.watchline.messaging.RecordTraces;

/** Takes requests for pages in; each is acknowledged when its page is dealt with, in whatever order that happens. */
@ApplicationScoped
class FetchConsumer {

    private final FetchQueue queue;
    private final DeadLetters deadLetters;
    private final RecordTraces traces;

    FetchConsumer(@Identifier("fetch") FetchQueue queue, DeadLetters deadLetters, RecordTraces traces) {
        this.queue = queue;
        this.deadLetters = deadLetters;
        this.traces = traces;
    }

    /** Completes when another request can be taken in. */
    @Incoming("fetch")
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    CompletionStage<Void> consume(Message<byte[]> message) {
        @SuppressWarnings("unchecked") // of this channel's deserializers
        ConsumerRecord<String, byte[]> record = message.getMetadata(IncomingKafkaRecordMetadata.class)
                .orElseThrow()
                .getRecord();
        Runnable end = traces.begin(record);
        Message<byte[]> traced = message.withAck(() -> {
            end.run();
            return message.ack();
        });
        try {
            FetchRequest request = ContractCodec.read(record.value(), FetchRequest.class);
            return queue.offer(FetchTask.of(traced, record, request));
        } catch (ContractViolationException | IllegalArgumentException e) {
            return deadLetters
                    .bury(record, "not a page to fetch: " + e.getMessage())
                    .chain(() -> Uni.createFrom().completionStage(traced.ack()))
                    .subscribeAsCompletionStage();
        }
    }
}
