package org.watchline.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HostTurnsTest {

    @Test
    void oneCallAtATimeGoesToAHost() {
        // Given
        HostTurns turns = new HostTurns(Duration.ofMillis(1));
        AtomicInteger open = new AtomicInteger();
        AtomicInteger mostOpen = new AtomicInteger();

        // When
        CompletableFuture.allOf(IntStream.range(0, 20)
                        .mapToObj(i -> CompletableFuture.runAsync(() -> call(turns, open, mostOpen)))
                        .toArray(CompletableFuture[]::new))
                .join();

        // Then
        assertThat(mostOpen).hasValue(1);
    }

    @Test
    void theNextCallWaitsForThePauseButNotForThatOfAnotherHost() throws InterruptedException {
        // Given
        HostTurns turns = new HostTurns(Duration.ofMillis(200));
        turns.take("a.example").close();
        long begin = System.nanoTime();

        // When
        turns.take("b.example").close();
        long other = System.nanoTime() - begin;
        turns.take("A.example").close();
        long same = System.nanoTime() - begin;

        // Then
        assertThat(Duration.ofNanos(same)).isGreaterThanOrEqualTo(Duration.ofMillis(190));
        assertThat(other).isLessThan(same);
    }

    @SuppressWarnings("try") // a turn is held, not used
    private static void call(HostTurns turns, AtomicInteger open, AtomicInteger mostOpen) {
        try (HostTurns.Turn turn = turns.take("gazette.example")) {
            mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
            Thread.sleep(2);
            open.decrementAndGet();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
