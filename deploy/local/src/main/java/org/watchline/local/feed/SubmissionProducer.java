package org.watchline.local.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.topic.Topic;
import org.watchline.contracts.topic.Topics;

/** Puts articles onto the ingest topic and notes in a ledger which submission each became. */
final class SubmissionProducer implements AutoCloseable {

    private static final Topic TOPIC = Topics.named(Topics.SUBMITTED);

    private final KafkaProducer<byte[], byte[]> producer;
    private final Ledger ledger;

    SubmissionProducer(String bootstrapServers, Ledger ledger) {
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
                new ProducerRecord<>(TOPIC.name(), key(article.json()), ContractCodec.write(article.json())),
                (place, error) -> acknowledged(article.origin(), place, error));
    }

    /** Returns when everything sent is acknowledged or refused. */
    @Override
    public void close() {
        producer.close();
    }

    private void acknowledged(String origin, RecordMetadata place, @Nullable Exception error) {
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
