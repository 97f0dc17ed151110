package org.watchline.ingest.feed.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.feed.FeedState;

class FeedStatesTest {

    private static final int PARTITIONS = 6;
    private static final UUID FEED = UUID.fromString("0b6f3f2e-5f0c-4b6e-9d0a-0d6a2f6f9c11");
    private static final int HOME =
            BuiltInPartitioner.partitionForKey(FEED.toString().getBytes(StandardCharsets.UTF_8), PARTITIONS);

    private final FeedStates states = new FeedStates();

    @Test
    void aFeedIsOwnOnceItsPartitionIsGivenAndRead() {
        assertThat(states.own(FEED)).isFalse();

        states.open(List.of(HOME), PARTITIONS);
        assertThat(states.own(FEED)).isFalse();

        states.complete(HOME);
        assertThat(states.own(FEED)).isTrue();
    }

    @Test
    void aPartitionThatIsTakenTakesItsFeedsAlong() {
        // Given
        states.open(List.of(HOME), PARTITIONS);
        states.complete(HOME);
        states.put(state(1));

        // When
        states.close(List.of(HOME), Duration.ofMinutes(1));

        // Then
        assertThat(states.own(FEED)).isFalse();
        assertThat(states.holds(FEED)).isFalse();
        assertThat(states.of(FEED)).isEmpty();
        assertThat(states.known()).isEmpty();
    }

    @Test
    void aPartitionIsGivenUpWhenThePollsOfItsFeedsAreOver() {
        // Given
        states.open(List.of(HOME), PARTITIONS);
        states.complete(HOME);
        assertThat(states.begin(FEED)).isTrue();
        assertThat(states.begin(FEED)).isFalse();

        // When
        CompletableFuture<Void> givingUp =
                CompletableFuture.runAsync(() -> states.close(List.of(HOME), Duration.ofMinutes(1)));
        await().until(() -> !states.own(FEED));

        // Then what the poll finds can still be told, and no other begins
        assertThat(states.holds(FEED)).isTrue();
        assertThat(givingUp).isNotDone();
        states.end(FEED);
        givingUp.join();
        assertThat(states.holds(FEED)).isFalse();
        assertThat(states.begin(FEED)).isFalse();
    }

    @Test
    void aPartitionThatIsLostIsNotWaitedFor() {
        // Given
        states.open(List.of(HOME), PARTITIONS);
        states.complete(HOME);
        states.begin(FEED);

        // When
        states.close(List.of(HOME), Duration.ZERO);

        // Then
        assertThat(states.holds(FEED)).isFalse();
    }

    @Test
    void aFeedIsForgottenAlsoWhereItStoodBeforePartitionsWereAdded() {
        // Given
        states.open(List.of(HOME), PARTITIONS);
        states.complete(HOME);
        states.put(state(1));
        states.open(List.of(), PARTITIONS + 1);

        // When
        states.forget(FEED);

        // Then
        assertThat(states.known()).isEmpty();
    }

    @Test
    void anOlderStateDoesNotUndoANewerOne() {
        // Given
        states.open(List.of(HOME), PARTITIONS);
        states.complete(HOME);
        states.put(state(2));

        // When
        states.put(HOME, FEED, state(1));

        // Then
        assertThat(states.of(FEED)).hasValue(state(2));
    }

    @Test
    void whatBelongsToAnotherProcessIsNotKept() {
        states.put(state(1));

        assertThat(states.of(FEED)).isEmpty();
    }

    @Test
    void aFeedThatIsDroppedIsForgotten() {
        // Given
        states.open(List.of(HOME), PARTITIONS);
        states.complete(HOME);
        states.put(state(1));

        // When
        states.forget(FEED);

        // Then
        assertThat(states.known()).isEmpty();
    }

    private static FeedState state(int second) {
        return new FeedState(
                FEED.toString(),
                Instant.ofEpochSecond(second),
                null,
                null,
                0,
                1L,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of());
    }
}
