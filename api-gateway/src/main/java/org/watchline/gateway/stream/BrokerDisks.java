package org.watchline.gateway.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.LogDirDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Node;
import org.jboss.logging.Logger;

/** Shows how full the brokers' disks are, which nobody but they themselves can tell; nothing while they do not. */
@ApplicationScoped
class BrokerDisks {

    private static final Logger LOG = Logger.getLogger(BrokerDisks.class);
    private static final int PATIENCE_MILLIS = 4_000;
    private static final Duration CLOSING = Duration.ofSeconds(1);

    private final Map<String, Object> kafka;
    private final MultiGauge size;
    private final MultiGauge free;

    BrokerDisks(@Identifier("default-kafka-broker") Map<String, Object> kafka, MeterRegistry registry) {
        this.kafka = kafka;
        this.size = gauge(registry, "watchline.broker.disk.size", "The disk that a broker keeps its topics on");
        this.free = gauge(registry, "watchline.broker.disk.free", "What is left of it");
    }

    /** A client for each look: it is seldom, and an idle one would keep a thread and connections. */
    @Scheduled(every = "1m", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        Admin admin = Admin.create(settings);
        try {
            List<Integer> brokers = admin.describeCluster().nodes().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS).stream()
                    .map(Node::id)
                    .toList();
            show(admin.describeLogDirs(brokers).allDescriptions().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            LOG.debugf("disks of the brokers not known reason=%s", e.getMessage());
            show(Map.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            admin.close(CLOSING);
        }
    }

    private void show(Map<Integer, Map<String, LogDirDescription>> disks) {
        List<Row<?>> sizes = new ArrayList<>();
        List<Row<?>> left = new ArrayList<>();
        disks.forEach((broker, folders) -> folders.forEach((folder, told) -> {
            Tags tags = Tags.of("broker", Integer.toString(broker), "folder", folder);
            told.totalBytes().ifPresent(bytes -> sizes.add(Row.of(tags, bytes)));
            told.usableBytes().ifPresent(bytes -> left.add(Row.of(tags, bytes)));
        }));
        size.register(sizes, true);
        free.register(left, true);
    }

    private static MultiGauge gauge(MeterRegistry registry, String name, String description) {
        return MultiGauge.builder(name)
                .baseUnit("bytes")
                .description(description)
                .register(registry);
    }
}
