package org.watchline.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaClusterIT {

    private static final TopicPartition NOTES = new TopicPartition("notes", 0);

    @TempDir
    Path directory;

    private final String clusterId = Uuid.randomUuid().toString();
    private final List<Integer> ports = FreePorts.distinct(5);

    @Test
    void secondBrokerHasWhatTheFirstAcknowledgedBeforeItWasKilled() throws Exception {
        try (EmbeddedKafka controller = EmbeddedKafka.start(node(KafkaNode.CONTROLLER_ID, ports.get(0), 0));
                EmbeddedKafka first = EmbeddedKafka.start(node(1, ports.get(1), ports.get(2)));
                EmbeddedKafka second = EmbeddedKafka.start(node(2, ports.get(3), ports.get(4)))) {
            // Given
            Map<String, Object> both =
                    Map.of("bootstrap.servers", "127.0.0.1:" + ports.get(2) + ",127.0.0.1:" + ports.get(4));
            try (Admin admin = Admin.create(both);
                    KafkaProducer<String, String> producer =
                            new KafkaProducer<>(both, new StringSerializer(), new StringSerializer())) {
                admin.createTopics(List.of(new NewTopic(NOTES.topic(), Map.of(0, List.of(1, 2)))))
                        .all()
                        .get(20, TimeUnit.SECONDS);
                producer.send(new ProducerRecord<>(NOTES.topic(), "kept")).get(20, TimeUnit.SECONDS);
            }

            // When
            ProcessHandle.of(first.pid()).orElseThrow().destroyForcibly();
            assertThat(first.awaitExit()).isNotZero();

            // Then
            assertThat(controller.isAlive()).isTrue();
            assertThat(second.isAlive()).isTrue();
            assertThat(firstRecord(both)).isEqualTo("kept");
        }
    }

    private KafkaNode node(int id, int port, int clientPort) {
        Path data = directory.resolve("node-" + id);
        return new KafkaNode(
                clusterId,
                id,
                ports.get(0),
                port,
                clientPort,
                clientPort,
                2,
                data,
                data.resolve("records"),
                directory.resolve("node-" + id + ".log"),
                UnpackCache.userDirectory());
    }

    private static String firstRecord(Map<String, Object> settings) {
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(NOTES));
            consumer.seekToBeginning(List.of(NOTES));
            return consumer.poll(Duration.ofSeconds(30)).iterator().next().value();
        }
    }
}
