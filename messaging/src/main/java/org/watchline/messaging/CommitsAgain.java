package org.watchline.messaging;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/**
 * A consumer whose commits are tried again while a group sorts itself out or its coordinator moves. What is tried again
 * leaves out partitions that have gone to another member, or that have been committed further since.
 */
final class CommitsAgain implements InvocationHandler {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    /** Above the time that a group waits for a member that hangs. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final KafkaConsumer<?, ?> consumer;
    private final Map<TopicPartition, Long> furthest = new HashMap<>();

    private CommitsAgain(KafkaConsumer<?, ?> consumer) {
        this.consumer = consumer;
    }

    static KafkaConsumer<?, ?> on(KafkaConsumer<?, ?> consumer) {
        return (KafkaConsumer<?, ?>) Proxy.newProxyInstance(
                CommitsAgain.class.getClassLoader(), new Class<?>[] {KafkaConsumer.class}, new CommitsAgain(consumer));
    }

    @Override
    @SuppressWarnings("unchecked") // the only method of this name has this parameter
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals("commit") && arguments != null) {
            return commit((Map<TopicPartition, OffsetAndMetadata>) arguments[0]);
        }
        try {
            return method.invoke(consumer, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Uni<Void> commit(Map<TopicPartition, OffsetAndMetadata> offsets) {
        note(offsets);
        return consumer.commit(offsets).onFailure(CommitsAgain::passes).recoverWithUni(() -> again(offsets));
    }

    private Uni<Void> again(Map<TopicPartition, OffsetAndMetadata> offsets) {
        return Uni.createFrom()
                .deferred(consumer::getAssignments)
                .chain(assigned -> consumer.commit(left(offsets, assigned)))
                .onFailure(CommitsAgain::passes)
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .expireIn(PATIENCE.toMillis());
    }

    private static boolean passes(Throwable failure) {
        return failure instanceof RetriableException || failure instanceof RebalanceInProgressException;
    }

    private synchronized void note(Map<TopicPartition, OffsetAndMetadata> offsets) {
        offsets.forEach((partition, offset) -> furthest.put(partition, offset.offset()));
    }

    private synchronized Map<TopicPartition, OffsetAndMetadata> left(
            Map<TopicPartition, OffsetAndMetadata> offsets, Set<TopicPartition> assigned) {
        Map<TopicPartition, OffsetAndMetadata> left = new HashMap<>(offsets);
        left.entrySet()
                .removeIf(commit -> !assigned.contains(commit.getKey())
                        || furthest.getOrDefault(commit.getKey(), -1L)
                                > commit.getValue().offset());
        return left;
    }
}
