package org.watchline.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.topic.Topics;
import org.watchline.testkit.KafkaResource;
import org.watchline.testkit.TopicProbe;

@QuarkusTest
@TestProfile(WatchdogIT.ChannelThatBreaks.class)
@QuarkusTestResource(value = KafkaResource.class, restrictToAnnotatedClass = true)
class WatchdogIT {

    /** A channel whose consumer meets a fault that nobody foresaw. */
    public static final class ChannelThatBreaks implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "mp.messaging.incoming.fragile.connector", "smallrye-kafka",
                    "mp.messaging.incoming.fragile.topic", Topics.STORED,
                    "mp.messaging.incoming.fragile.group.id", "fragile",
                    "mp.messaging.incoming.fragile.failure-strategy", "fail",
                    "mp.messaging.incoming.fragile.enabled", "true",
                    "watchline.watchdog.interval", "1s",
                    "watchline.watchdog.patience", "2s");
        }

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(RecordedEnd.class);
        }
    }

    @ApplicationScoped
    static class Fragile {

        @Incoming("fragile")
        @Blocking
        void consume(ConsumerRecord<String, byte[]> record) {
            throw new IllegalStateException("nobody foresaw " + record.key());
        }
    }

    /** Stands in for the end of the test's own process. */
    @Alternative
    @Priority(1)
    @ApplicationScoped
    static class RecordedEnd extends ProcessEnd {

        private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();

        @Override
        void now(int code) {
            exitCode.complete(code);
        }

        CompletableFuture<Integer> exitCode() {
            return exitCode;
        }
    }

    @Inject
    RecordedEnd end;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void processWhoseChannelIsClosedForGoodEndsItself() throws Exception {
        try (TopicProbe probe = new TopicProbe(kafka)) {
            // Given
            assertThat(end.exitCode()).isNotDone();

            // When
            probe.send(Topics.STORED, "the unforeseen", new byte[1]);

            // Then
            assertThat(end.exitCode().get(60, TimeUnit.SECONDS)).isEqualTo(70);
        }
    }
}
