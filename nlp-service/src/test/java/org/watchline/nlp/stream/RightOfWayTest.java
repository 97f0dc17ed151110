package org.watchline.nlp.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.watchline.nlp.NlpConfig;

class RightOfWayTest {

    private static final Duration QUIET = Duration.ofMillis(200);

    private final RightOfWay rightOfWay = new RightOfWay(new Config());

    @Test
    void backlogWaitsWhileTheFastLaneIsBusy() {
        // Given
        rightOfWay.fastLaneStarts();

        // When
        CompletableFuture<Void> backlog = backlog();

        // Then
        assertThatThrownBy(() -> backlog.get(3 * QUIET.toMillis(), TimeUnit.MILLISECONDS))
                .isInstanceOf(TimeoutException.class);
        rightOfWay.fastLaneEnds();
        assertThat(backlog).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void backlogWaitsBetweenTwoBatchesOfTheFastLane() {
        // Given
        rightOfWay.fastLaneStarts();
        rightOfWay.fastLaneEnds();
        long start = System.nanoTime();

        // When
        backlog().join();

        // Then
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(QUIET.dividedBy(2));
    }

    private CompletableFuture<Void> backlog() {
        return CompletableFuture.runAsync(() -> {
            try {
                rightOfWay.awaitQuiet();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static final class Config implements NlpConfig {

        @Override
        public Optional<Integer> threads() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> knowledgeDirectory() {
            return Optional.empty();
        }

        @Override
        public Duration backlogQuiet() {
            return QUIET;
        }

        @Override
        public Duration longestTagging() {
            return Duration.ofMinutes(1);
        }
    }
}
