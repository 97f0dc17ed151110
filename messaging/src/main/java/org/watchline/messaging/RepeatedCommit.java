package org.watchline.messaging;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.commit.KafkaCommitHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiConsumer;

/**
 * The connector's {@code throttled} strategy with commits that are tried again. On its own it says so too, but only
 * means that the next record of the same partition takes the commit along; the last one before a pause would be behind,
 * and be done again by the next process, for as long as the pause lasts.
 */
@ApplicationScoped
@Identifier("repeated")
class RepeatedCommit implements KafkaCommitHandler.Factory {

    private final KafkaCommitHandler.Factory throttled;

    RepeatedCommit(@Identifier(KafkaCommitHandler.Strategy.THROTTLED) KafkaCommitHandler.Factory throttled) {
        this.throttled = throttled;
    }

    @Override
    public KafkaCommitHandler create(
            KafkaConnectorIncomingConfiguration channel,
            Vertx vertx,
            KafkaConsumer<?, ?> consumer,
            BiConsumer<Throwable, Boolean> failed) {
        return throttled.create(channel, vertx, CommitsAgain.on(consumer), failed);
    }
}
