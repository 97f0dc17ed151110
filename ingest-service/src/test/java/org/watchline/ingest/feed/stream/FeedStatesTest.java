package org.watchline.ingest.feed.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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

        states.open(HOME, PARTITIONS);
        assertThat(states.own(FEED)).isFalse();

        states.complete(HOME);
        assertThat(states.own(FEED)).isTrue();
    }

    @Test
    void aPartitionThatIsTakenTakesItsFeedsAlong() {
        // Given
        states.open(HOME, PARTITIONS);
        states.complete(HOME);
        states.put(state(1));

        // When
        states.close(List.of(HOME));

        // Then
        assertThat(states.own(FEED)).isFalse();
        assertThat(states.of(FEED)).isEmpty();
        assertThat(states.known()).isEmpty();
    }

    @Test
    void anOlderStateDoesNotUndoANewerOne() {
        // Given
        states.open(HOME, PARTITIONS);
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
        states.open(HOME, PARTITIONS);
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
