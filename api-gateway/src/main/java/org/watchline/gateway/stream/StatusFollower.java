package org.watchline.gateway.stream;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.codec.ContractViolationException;
import org.watchline.contracts.status.ArticleStatus;
import org.watchline.gateway.pipeline.Throughput;
import org.watchline.gateway.status.StatusMemory;

/**
 * Follows what the stages tell about submissions. It only mirrors: a notice it cannot read is skipped here and
 * dead-lettered by store-service.
 */
@ApplicationScoped
class StatusFollower {

    private static final Logger LOG = Logger.getLogger(StatusFollower.class);

    private final StatusMemory memory;
    private final Throughput throughput;

    StatusFollower(StatusMemory memory, Throughput throughput) {
        this.memory = memory;
        this.throughput = throughput;
    }

    @Incoming("status")
    @Blocking
    void follow(ConsumerRecords<String, byte[]> notices) {
        notices.forEach(this::follow);
    }

    private void follow(ConsumerRecord<String, byte[]> notice) {
        try {
            ArticleStatus status = ContractCodec.read(notice.value(), ArticleStatus.class);
            if (memory.remember(status)) {
                throughput.count(status.stage(), status.at());
            }
        } catch (ContractViolationException e) {
            LOG.warnf(
                    "notice skipped topic=%s partition=%d offset=%d reason=%s",
                    notice.topic(), notice.partition(), notice.offset(), e.getMessage());
        }
    }
}
