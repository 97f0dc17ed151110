package org.watchline.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.junit.jupiter.api.Test;

class CommitsAgainTest {

    private static final TopicPartition FIRST = new TopicPartition("articles.backlog", 0);
    private static final TopicPartition SECOND = new TopicPartition("articles.backlog", 1);

    private final List<Map<TopicPartition, Long>> committed = new ArrayList<>();
    private final Deque<RuntimeException> failures = new ArrayDeque<>();
    private final Set<TopicPartition> assigned = new HashSet<>(Set.of(FIRST, SECOND));
    private final KafkaConsumer<?, ?> consumer = CommitsAgain.on(new Group().member());

    @Test
    void aCommitIsTriedAgainUntilTheGroupHasSortedItselfOut() {
        // Given
        failures.add(new RebalanceInProgressException());
        failures.add(new RebalanceInProgressException());

        // When
        consumer.commit(offsets(FIRST, 1)).await().indefinitely();

        // Then
        assertThat(committed).containsExactly(Map.of(FIRST, 1L));
    }

    @Test
    void whatWasCommittedFurtherSinceIsNotTakenBack() {
        // Given
        failures.add(new RebalanceInProgressException());
        Uni<Void> earlier = consumer.commit(Map.of(FIRST, new OffsetAndMetadata(1), SECOND, new OffsetAndMetadata(7)));
        Uni<Void> later = consumer.commit(offsets(FIRST, 5));

        // When
        earlier.await().indefinitely();
        later.await().indefinitely();

        // Then
        assertThat(committed).containsExactly(Map.of(SECOND, 7L), Map.of(FIRST, 5L));
    }

    @Test
    void whatHasGoneToAnotherMemberIsLeftToIt() {
        // Given
        failures.add(new RebalanceInProgressException());
        assigned.remove(FIRST);

        // When
        consumer.commit(offsets(FIRST, 1)).await().indefinitely();

        // Then
        assertThat(committed).containsExactly(Map.of());
    }

    @Test
    void whatCannotSucceedIsTold() {
        failures.add(new CommitFailedException());

        assertThatThrownBy(() -> consumer.commit(offsets(FIRST, 1)).await().indefinitely())
                .isInstanceOf(CommitFailedException.class);
    }

    private static Map<TopicPartition, OffsetAndMetadata> offsets(TopicPartition partition, long offset) {
        return Map.of(partition, new OffsetAndMetadata(offset));
    }

    /** A group that refuses as many commits as there are failures. */
    private final class Group {

        private KafkaConsumer<?, ?> member() {
            return (KafkaConsumer<?, ?>) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {KafkaConsumer.class}, (proxy, method, arguments) -> {
                        return switch (method.getName()) {
                            case "commit" -> commit(arguments[0]);
                            case "getAssignments" -> Uni.createFrom().item(() -> Set.copyOf(assigned));
                            default -> throw new UnsupportedOperationException(method.getName());
                        };
                    });
        }

        private Uni<Void> commit(Object offsets) {
            return Uni.createFrom().deferred(() -> {
                if (!failures.isEmpty()) {
                    return Uni.createFrom().failure(failures.remove());
                }
                committed.add(plain((Map<?, ?>) offsets));
                return Uni.createFrom().voidItem();
            });
        }

        private Map<TopicPartition, Long> plain(Map<?, ?> offsets) {
            Map<TopicPartition, Long> plain = new HashMap<>();
            offsets.forEach((partition, offset) ->
                    plain.put((TopicPartition) partition, ((OffsetAndMetadata) offset).offset()));
            return plain;
        }
    }
}
