package org.watchline.local.chaos.fault;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.topic.Topic;
import org.watchline.contracts.topic.Topics;

/** Puts records that nobody can read onto every topic, and writes down where they lie. */
public final class Poison implements AutoCloseable {

    private static final ObjectMapper JSON = ContractCodec.mapper();
    private static final int PER_TOPIC = 2;
    private static final List<Venom> VENOMS = List.of(Venom.values());

    private final KafkaProducer<byte[], byte[]> producer;
    private final Path file;
    private final String prefix;
    private long spread;

    /**
     * @param prefix of the keys, other than that of any other campaign
     * @param file appended to
     */
    public Poison(String bootstrapServers, String prefix, Path file) {
        this.prefix = prefix;
        this.file = file;
        this.spread = read(file).size();
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        10_000,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        60_000,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        8_000),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Everything that was ever written down. */
    public static List<PoisonLine> read(Path file) {
        List<PoisonLine> lines = new ArrayList<>();
        try {
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file)) {
                    lines.add(JSON.readValue(line, PoisonLine.class));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Some of each topic; returns before Kafka has acknowledged them. */
    void spread(long seed) {
        Random random = new Random(seed);
        List<String> topics = Stream.concat(Topics.pipeline().stream(), Topics.deadLetters().stream())
                .map(Topic::name)
                .toList();
        for (String topic : topics) {
            for (int i = 0; i < PER_TOPIC; i++) {
                send(topic, VENOMS.get(random.nextInt(VENOMS.size())), random);
            }
        }
    }

    private void send(String topic, Venom venom, Random random) {
        String key = prefix + "-" + topic + "-" + spread++;
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                topic, null, key.getBytes(StandardCharsets.UTF_8), venom.value(random), venom.headers(random));
        // The callback learns all that the future would.
        Future<RecordMetadata> unused = producer.send(record, (place, error) -> {
            if (error == null) {
                note(venom, key, place);
            }
        });
    }

    private synchronized void note(Venom venom, String key, RecordMetadata place) {
        PoisonLine line = new PoisonLine(
                venom.name().toLowerCase(Locale.ROOT),
                key,
                place.topic(),
                place.partition(),
                place.offset(),
                Instant.now());
        try {
            Files.writeString(
                    file, JSON.writeValueAsString(line) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    /** Returns when everything is acknowledged or given up. */
    @Override
    public void close() {
        producer.close();
    }
}
