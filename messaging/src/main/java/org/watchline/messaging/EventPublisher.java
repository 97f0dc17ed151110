package org.watchline.messaging;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.Record;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.topic.EventHeaders;
import org.watchline.contracts.topic.Topic;

/**
 * Publishes contract records. All of a service's records leave through one producer, so records with one key stay in
 * order.
 */
@ApplicationScoped
public class EventPublisher {

    private final MutinyEmitter<byte[]> emitter;
    private final RecordTraces traces;
    private final Clock clock;
    private final String service;

    EventPublisher(
            // Callers wait for the acknowledgement of what they sent, which bounds the buffer.
            @Channel("events") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) MutinyEmitter<byte[]> emitter,
            RecordTraces traces,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.emitter = emitter;
        this.traces = traces;
        this.clock = clock;
        this.service = service;
    }

    /**
     * Sends one record; completes when the broker has acknowledged it.
     *
     * @param eventId CloudEvents id: the same when the same event is sent again
     */
    public Uni<Void> publish(Topic topic, String key, String eventId, Object contractRecord) {
        return publish(topic, key, eventId, ContractCodec.write(contractRecord), Map.of());
    }

    /** Sends one record that is serialised already, with further headers. */
    public Uni<Void> publish(
            Topic topic, @Nullable String key, String eventId, byte[] value, Map<String, String> furtherHeaders) {
        Headers headers = new RecordHeaders();
        EventHeaders.of(topic, eventId, service, clock.instant()).forEach((name, text) -> add(headers, name, text));
        furtherHeaders.forEach((name, text) -> add(headers, name, text));
        return send(topic.name(), key, value, headers);
    }

    /** Sends a record without a value, which ends its key in a compacted topic. */
    public Uni<Void> publishEnd(Topic topic, String key, String eventId) {
        Headers headers = new RecordHeaders();
        EventHeaders.of(topic, eventId, service, clock.instant()).forEach((name, text) -> add(headers, name, text));
        return sendMessage(Record.of(key, null), topic.name(), key, headers);
    }

    /** Sends bytes as they are; for dead letters and replays. */
    public Uni<Void> send(String topic, @Nullable String key, byte @Nullable [] value, Headers headers) {
        return sendMessage(value == null ? new byte[0] : value, topic, key, headers);
    }

    private Uni<Void> sendMessage(Object payload, String topic, @Nullable String key, Headers headers) {
        return traces.send(topic, headers, () -> emit(payload, topic, key, headers));
    }

    // A message has a payload, so a record without a value travels as a pair; the connector unpacks it.
    @SuppressWarnings({"unchecked", "rawtypes"})
    private Uni<Void> emit(Object payload, String topic, @Nullable String key, Headers headers) {
        OutgoingKafkaRecordMetadata<String> metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(topic)
                .withKey(key)
                .withHeaders(headers)
                .build();
        return emitter.sendMessage((Message) Message.of(payload).addMetadata(metadata));
    }

    static void add(Headers headers, String name, String text) {
        headers.add(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
