package org.watchline.local.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HitTableTest {

    @Test
    void showsDateSourceTitleAndThePassageWithoutMarkup() {
        // Given
        Hit hit = new Hit(
                "1",
                "A truce &amp; its end",
                "Dawn",
                "2021-12-10T00:00:00Z",
                "ended its <mark>cease-fire</mark> &amp; left");

        // When
        List<String> lines = HitTable.lines(new Hits(List.of(hit), new Hits.Total(12, "eq")));

        // Then
        assertThat(lines).hasSize(4);
        assertThat(lines.get(1)).isEqualTo("2021-12-10  Dawn                  A truce &amp; its end");
        assertThat(lines.get(2).strip()).isEqualTo("ended its cease-fire & left");
        assertThat(lines.get(3)).isEqualTo("1 of 12 articles");
    }

    @Test
    void aTitleGivesTheTerminalNoOrders() {
        // Given
        Hit hit = new Hit("1", "A truce\u001b[2J\nDATE", "Da\u0007wn", null, "ended\u009b1A its");

        // When
        List<String> lines = HitTable.lines(new Hits(List.of(hit), null));

        // Then
        assertThat(lines).hasSize(4).noneMatch(line -> line.chars().anyMatch(Character::isISOControl));
    }

    @Test
    void hasARowForAHitThatLacksEverything() {
        // Given
        Hit bare = new Hit("42", null, null, null, null);

        // When
        List<String> lines = HitTable.lines(new Hits(List.of(bare), new Hits.Total(1000, "gte")));

        // Then
        assertThat(lines.get(1)).contains("(untitled) 42");
        assertThat(lines.get(2)).isEqualTo("1 of at least 1000 articles");
    }
}
