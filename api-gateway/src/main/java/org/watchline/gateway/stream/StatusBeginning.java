package org.watchline.gateway.stream;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.watchline.gateway.pipeline.Station;

/**
 * Lets a gateway that starts begin with the notices that the corpus does not have yet, so that a status does not
 * disappear with the gateway that remembered it.
 */
@ApplicationScoped
@Identifier("status")
class StatusBeginning implements KafkaConsumerRebalanceListener {

    private static final Logger LOG = Logger.getLogger(StatusBeginning.class);
    private static final int PATIENCE_MILLIS = 5_000;

    private final Map<String, Object> kafka;

    StatusBeginning(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        Map<String, Object> options = new HashMap<>(kafka);
        options.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        options.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        try (Admin admin = Admin.create(options)) {
            Map<TopicPartition, OffsetAndMetadata> kept = admin.listConsumerGroupOffsets(Station.STATUS.group())
                    .partitionsToOffsetAndMetadata()
                    .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            for (TopicPartition partition : partitions) {
                OffsetAndMetadata offset = kept.get(partition);
                if (offset != null) {
                    consumer.seek(partition, offset.offset());
                }
            }
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            LOG.warnf("statuses are followed from now on only reason=%s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
