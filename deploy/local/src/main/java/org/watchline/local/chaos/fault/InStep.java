package org.watchline.local.chaos.fault;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.ElectionType;
import org.apache.kafka.common.TopicPartition;
import org.watchline.contracts.topic.Topic;
import org.watchline.contracts.topic.Topics;

/** Waits until every partition is on all brokers, and spreads the leaders over them. */
final class InStep {

    private static final int ANSWER_SECONDS = 5;
    private static final long PAUSE_MILLIS = 500;

    private InStep() {}

    /** Returns whether it came to that in time. */
    static boolean await(String bootstrapServers, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        try (Admin admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 4_000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 2_000))) {
            while (System.nanoTime() < deadline) {
                if (isSpread(admin)) {
                    return true;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            return false;
        }
    }

    private static boolean isSpread(Admin admin) throws InterruptedException {
        List<String> topics = Topics.pipeline().stream().map(Topic::name).toList();
        try {
            Map<String, TopicDescription> described =
                    admin.describeTopics(topics).allTopicNames().get(ANSWER_SECONDS, TimeUnit.SECONDS);
            boolean whole = described.values().stream()
                    .flatMap(topic -> topic.partitions().stream())
                    .allMatch(partition ->
                            partition.isr().size() == partition.replicas().size());
            if (!whole) {
                return false;
            }
            Set<TopicPartition> misled = described.values().stream()
                    .flatMap(topic -> topic.partitions().stream()
                            .filter(partition -> partition.leader() == null
                                    || partition.leader().id()
                                            != partition.replicas().get(0).id())
                            .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                    .collect(Collectors.toSet());
            if (!misled.isEmpty()) {
                admin.electLeaders(ElectionType.PREFERRED, misled).all().get(ANSWER_SECONDS, TimeUnit.SECONDS);
            }
            return misled.isEmpty();
        } catch (ExecutionException | TimeoutException notNow) {
            return false;
        }
    }
}
