package org.watchline.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaIT {

    private static final String TOPIC = "notes";

    @TempDir
    Path directory;

    @Test
    void deliversWhatWasProduced() throws Exception {
        // Given
        try (EmbeddedKafka kafka = EmbeddedKafka.start(KafkaOptions.temporary())) {
            createTopic(kafka);

            // When
            produce(kafka, "first");

            // Then
            assertThat(consumeAll(kafka)).containsExactly("first");
        }
    }

    @Test
    void doesNotCreateTopicsByItself() {
        // Given
        try (EmbeddedKafka kafka = EmbeddedKafka.start(KafkaOptions.temporary())) {
            // When, Then
            assertThatThrownBy(() -> produce(kafka, "lost")).isInstanceOf(ExecutionException.class);
        }
    }

    @Test
    void keepsRecordsOverRestart() throws Exception {
        // Given
        KafkaOptions options = KafkaOptions.temporary().withDataDir(directory);
        try (EmbeddedKafka kafka = EmbeddedKafka.start(options)) {
            createTopic(kafka);
            produce(kafka, "kept");
        }

        // When
        try (EmbeddedKafka kafka = EmbeddedKafka.start(options)) {
            produce(kafka, "added");

            // Then
            assertThat(consumeAll(kafka)).containsExactly("kept", "added");
        }
    }

    @Test
    void comesBackAfterKillWithItsRecords() throws Exception {
        // Given
        KafkaOptions options = KafkaOptions.temporary().withDataDir(directory).withPort(FreePorts.one());
        EmbeddedKafka killed = EmbeddedKafka.start(options);
        createTopic(killed);
        produce(killed, "kept");

        // When
        kill(killed.pid());
        killed.close();

        // Then
        try (EmbeddedKafka kafka = EmbeddedKafka.start(options)) {
            assertThat(consumeAll(kafka)).containsExactly("kept");
        }
    }

    @Test
    void writesTheLogWhereAsked() throws IOException {
        // Given
        Path log = directory.resolve("broker.log");

        // When
        EmbeddedKafka.start(new KafkaOptions(null, 0, log, UnpackCache.userDirectory(), true))
                .close();

        // Then
        assertThat(directory).isDirectoryContaining(log::equals).isDirectoryNotContaining(file -> !file.equals(log));
    }

    @Test
    void namesThePortThatIsTaken() throws IOException {
        // Given
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            KafkaOptions options = KafkaOptions.temporary().withPort(other.getLocalPort());

            // When, Then
            assertThatThrownBy(() -> EmbeddedKafka.start(options))
                    .isInstanceOf(PortTakenException.class)
                    .hasMessageContaining(Integer.toString(other.getLocalPort()));
        }
    }

    @Test
    void tellsTheEndOfTheLogWhenTheBrokerDies() throws IOException {
        // Given
        Files.createDirectories(directory.resolve("log"));
        Files.writeString(directory.resolve("log/meta.properties"), "version=1\nnode.id=7\ncluster.id=other\n");

        // When, Then
        assertThatThrownBy(() -> EmbeddedKafka.start(KafkaOptions.temporary().withDataDir(directory)))
                .isInstanceOf(StartFailedException.class)
                .hasMessageContaining("died while starting")
                .hasMessageContaining("node");
    }

    private static void createTopic(EmbeddedKafka kafka) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get(10, TimeUnit.SECONDS);
        }
    }

    private static void produce(EmbeddedKafka kafka, String value) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all", "max.block.ms", "3000");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, value)).get(10, TimeUnit.SECONDS);
        }
    }

    private static List<String> consumeAll(EmbeddedKafka kafka) {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
        TopicPartition partition = new TopicPartition(TOPIC, 0);
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            List<String> values = new ArrayList<>();
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            while (values.size() < end) {
                consumer.poll(Duration.ofSeconds(10)).forEach(record -> values.add(record.value()));
            }
            return values;
        }
    }

    private static void kill(long pid) throws Exception {
        ProcessHandle broker = ProcessHandle.of(pid).orElseThrow();
        broker.destroyForcibly();
        broker.onExit().get(10, TimeUnit.SECONDS);
    }
}
