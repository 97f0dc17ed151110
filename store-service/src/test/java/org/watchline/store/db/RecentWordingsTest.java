package org.watchline.store.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchline.store.duplicate.Wording;

class RecentWordingsTest {

    private static final Wording SHORT = Wording.of("Two policemen were wounded near Tank on Monday.");

    private final RecentWordings recent = new RecentWordings();

    @Test
    void hasWhatWasKeptOfWhatIsAskedFor() {
        // Given
        recent.keep(1, SHORT);
        recent.keep(2, SHORT);

        // When / Then
        assertThat(recent.of(List.of(2L, 3L))).containsOnlyKeys(2L).containsEntry(2L, SHORT);
    }

    @Test
    void doesNotKeepLongTexts() {
        // When
        recent.keep(1, Wording.of("The road was closed again. ".repeat(RecentWordings.LONGEST_KEPT)));

        // Then
        assertThat(recent.of(List.of(1L))).isEmpty();
    }

    @Test
    void forgetsWhatWasNotAskedForTheLongest() {
        // Given
        for (long text = 0; text < RecentWordings.CAPACITY; text++) {
            recent.keep(text, SHORT);
        }
        recent.of(List.of(0L));

        // When
        recent.keep(RecentWordings.CAPACITY, SHORT);

        // Then
        assertThat(recent.of(List.of(0L, 1L, 2L, (long) RecentWordings.CAPACITY)))
                .containsOnlyKeys(0L, 2L, (long) RecentWordings.CAPACITY);
    }
}
