package org.watchline.messaging;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;
import org.watchline.contracts.topic.Topic;
import org.watchline.contracts.topic.Topics;

/**
 * Creates the topics that are missing before any channel subscribes to them: a consumer of an absent topic would stay
 * idle for minutes. A topic that is there stays as it is. If it has fewer partitions than the catalogue says, because
 * an earlier version made it, fewer replicas share its work: more partitions would part keys from their past.
 */
@ApplicationScoped
class TopicProvisioner {

    private static final Logger LOG = Logger.getLogger(TopicProvisioner.class);
    private static final long BROKER_WAIT_SECONDS = 60;

    private final Map<String, Object> kafka;
    private final TopicsConfig config;

    TopicProvisioner(@Identifier("default-kafka-broker") Map<String, Object> kafka, TopicsConfig config) {
        this.kafka = kafka;
        this.config = config;
    }

    void onStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        if (!config.create()) {
            return;
        }
        try (Admin admin = Admin.create(kafka)) {
            Set<String> present = admin.listTopics().names().get(BROKER_WAIT_SECONDS, TimeUnit.SECONDS);
            List<NewTopic> missing = Stream.concat(Topics.pipeline().stream(), Topics.deadLetters().stream())
                    .filter(topic -> !present.contains(topic.name()))
                    .map(this::toNewTopic)
                    .toList();
            create(admin, missing);
        } catch (TimeoutException | ExecutionException e) {
            throw new KafkaException("the broker did not answer while topics were looked up", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while topics were created", e);
        }
    }

    private static void create(Admin admin, List<NewTopic> missing) throws InterruptedException, ExecutionException {
        for (Map.Entry<String, KafkaFuture<Void>> creation :
                admin.createTopics(missing).values().entrySet()) {
            try {
                creation.getValue().get();
                LOG.infof("topic created topic=%s", creation.getKey());
            } catch (ExecutionException e) {
                // Another service that starts at the same time was faster.
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    private NewTopic toNewTopic(Topic topic) {
        String retention = Optional.ofNullable(topic.retention())
                .map(kept -> Long.toString(kept.toMillis()))
                .orElse("-1");
        return new NewTopic(topic.name(), topic.partitions(), config.replication())
                .configs(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        topic.isCompacted() ? TopicConfig.CLEANUP_POLICY_COMPACT : TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG,
                        retention,
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        Integer.toString(topic.maxBytes()),
                        TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
                        topic.open() ? "LogAppendTime" : "CreateTime",
                        TopicConfig.COMPRESSION_TYPE_CONFIG,
                        topic.open() ? "uncompressed" : "producer"));
    }
}
