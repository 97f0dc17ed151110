package org.watchline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.watchline.ingest.fetch.HostLanes.Turn;

class HostLanesTest {

    private final HostLanes<String> lanes = new HostLanes<>();

    @Test
    void anotherServerGoesFirstWhileOneIsOut() throws InterruptedException {
        // Given
        lanes.add("a", "a1", Duration.ZERO, false);
        lanes.add("a", "a2", Duration.ZERO, false);
        lanes.add("b", "b1", Duration.ZERO, false);

        // When
        List<String> out = List.of(lanes.take().item(), lanes.take().item());

        // Then
        assertThat(out).containsExactlyInAnyOrder("a1", "b1");
        assertThat(lanes.waiting()).isEqualTo(1);

        // When
        lanes.done("a", Duration.ZERO);

        // Then
        assertThat(lanes.take()).isEqualTo(new Turn<>("a", "a2"));
    }

    @Test
    void aServerRestsAndADelayedItemWaits() throws InterruptedException {
        // Given
        lanes.add("a", "now", Duration.ZERO, false);
        lanes.take();
        lanes.done("a", Duration.ofDays(1));
        lanes.add("a", "after the rest", Duration.ZERO, false);
        lanes.add("b", "tomorrow", Duration.ofDays(1), false);
        lanes.add("c", "today", Duration.ZERO, false);

        // When, then
        assertThat(lanes.take().item()).isEqualTo("today");
    }

    @Test
    void whatMayWaitGoesBehindAllThatIsDue() throws InterruptedException {
        // Given
        lanes.add("a", "old 1", Duration.ZERO, true);
        lanes.add("a", "old 2", Duration.ZERO, true);
        lanes.add("a", "today's", Duration.ZERO, false);
        lanes.add("a", "tomorrow's", Duration.ofDays(1), false);

        // When, then
        for (String next : List.of("today's", "old 1", "old 2")) {
            assertThat(lanes.take().item()).isEqualTo(next);
            lanes.done("a", Duration.ZERO);
        }
    }

    @Test
    void itemsOfOneServerKeepTheirOrder() throws InterruptedException {
        // Given
        IntStream.range(0, 100).forEach(i -> lanes.add("a", "page " + i, Duration.ZERO, false));

        // When, then
        for (int i = 0; i < 100; i++) {
            assertThat(lanes.take().item()).isEqualTo("page " + i);
            lanes.done("a", Duration.ZERO);
        }
    }

    @Test
    void whatIsTakenAwayIsNeverTaken() throws InterruptedException {
        // Given
        lanes.add("a", "old 1", Duration.ZERO, false);
        lanes.add("b", "old 2", Duration.ZERO, false);
        lanes.add("b", "new", Duration.ZERO, false);

        // When
        int removed = lanes.removeIf(item -> item.startsWith("old"));

        // Then
        assertThat(removed).isEqualTo(2);
        assertThat(lanes.take().item()).isEqualTo("new");
        assertThat(lanes.waiting()).isZero();
    }
}
