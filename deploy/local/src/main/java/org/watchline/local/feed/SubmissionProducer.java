package org.watchline.local.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.topic.EventHeaders;
import org.watchline.contracts.topic.Topic;
import org.watchline.contracts.topic.Topics;

/** Puts articles onto the ingest topic and notes in a ledger which submission each became. */
final class SubmissionProducer implements AutoCloseable {

    private static final Topic TOPIC = Topics.named(Topics.SUBMITTED);

    private static final List<Header> BACKLOG =
            List.of(new RecordHeader(EventHeaders.LANE, EventHeaders.LANE_BACKLOG.getBytes(StandardCharsets.UTF_8)));

    private final KafkaProducer<byte[], byte[]> producer;
    private final List<Header> headers;
    private final Ledger ledger;

    /** A backlog may wait for what comes in today. */
    SubmissionProducer(String bootstrapServers, boolean backlog, Ledger ledger) {
        this.headers = backlog ? BACKLOG : List.of();
        this.ledger = ledger;
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.LINGER_MS_CONFIG,
                        5,
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        TOPIC.maxBytes()),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Returns before Kafka has acknowledged; slows down when Kafka does. */
    void send(FeedItem.Article article) {
        // The callback learns all that the future would.
        Future<RecordMetadata> unused = producer.send(
                new ProducerRecord<>(
                        TOPIC.name(), null, key(article.json()), ContractCodec.write(article.json()), headers),
                (place, error) -> acknowledged(article.origin(), place, error));
    }

    /** Returns when everything sent is acknowledged or refused. */
    @Override
    public void close() {
        producer.close();
    }

    private void acknowledged(Origin origin, RecordMetadata place, @Nullable Exception error) {
        if (error == null) {
            ledger.sent(origin, "%s-%d-%d".formatted(place.topic(), place.partition(), place.offset()));
        } else {
            ledger.refused(origin, "not taken by Kafka: " + error.getMessage());
        }
    }

    /** What names the article keeps its versions on one partition, and so in order. */
    private static byte @Nullable [] key(JsonNode article) {
        String id = article.path("id").asText("");
        String name = id.isEmpty()
                ? article.path("url").asText("")
                : article.path("source").asText("") + "|" + id;
        return name.isEmpty() ? null : name.getBytes(StandardCharsets.UTF_8);
    }
}
