package org.watchline.local.feed;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.watchline.contracts.topic.Topics;

/** Finds out quickly whether there is anything to feed: the clients by themselves would wait for minutes. */
final class KafkaCheck {

    private static final int PATIENCE_MILLIS = 5000;

    private KafkaCheck() {}

    static void run(String bootstrapServers) {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                PATIENCE_MILLIS,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                PATIENCE_MILLIS);
        try (Admin admin = Admin.create(settings)) {
            admin.describeTopics(List.of(Topics.SUBMITTED, Topics.STATUS))
                    .allTopicNames()
                    .get();
        } catch (ExecutionException e) {
            throw new KafkaUnreachableException(bootstrapServers, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaUnreachableException(bootstrapServers, e);
        }
    }
}
