package org.watchline.local.chaos.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.watchline.contracts.identity.ArticleIdentity;
import org.watchline.contracts.identity.Sha256;
import org.watchline.contracts.topic.EventHeaders;
import org.watchline.contracts.topic.Topics;
import org.watchline.local.chaos.loader.Draft;

/** Reads the ingest topic from its beginning to its end. */
final class SubmittedTopic {

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final ObjectMapper JSON = new ObjectMapper();

    private SubmittedTopic() {}

    /** The campaign's articles on it. */
    static List<TopicRecord> read(String bootstrapServers) {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.SUBMITTED).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<TopicRecord> records = new ArrayList<>();
            while (partitions.stream().anyMatch(place -> consumer.position(place) < ends.getOrDefault(place, 0L))) {
                consumer.poll(POLL).forEach(record -> ours(record).ifPresent(records::add));
            }
            return records;
        }
    }

    private static Optional<TopicRecord> ours(ConsumerRecord<byte[], byte[]> record) {
        JsonNode article = tree(record.value());
        String id = article.path("id").asText("");
        String source = article.path("source").asText("");
        if (id.isEmpty() || !source.equals(Draft.SOURCE)) {
            return Optional.empty();
        }
        String text = article.path("text").asText("");
        return Optional.of(new TopicRecord(
                submission(record),
                ArticleIdentity.of(id, source, null, text),
                Sha256.of(text),
                !text.isBlank(),
                Instant.ofEpochMilli(record.timestamp())));
    }

    private static String submission(ConsumerRecord<byte[], byte[]> record) {
        Header header = record.headers().lastHeader(EventHeaders.SUBMISSION_ID);
        return header == null
                ? "%s-%d-%d".formatted(record.topic(), record.partition(), record.offset())
                : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static JsonNode tree(byte[] value) {
        try {
            return value == null ? JSON.nullNode() : JSON.readTree(value);
        } catch (IOException | StackOverflowError poison) {
            return JSON.nullNode();
        }
    }
}
