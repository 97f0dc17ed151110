package org.watchline.evaluation.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class LabelTallyTest {

    private final LabelTally tally = new LabelTally();

    @Test
    void labelsAreCountedOverAllItems() {
        // When
        tally.add(Set.of("border", "health"), Set.of("border"));
        tally.add(Set.of(), Set.of("sport", "economy"));

        // Then: one of two given is right, one of three wanted was given.
        assertThat(tally.summary()).isEqualTo("F1 0.400  P 0.500  R 0.333  (3 wanted, 2 given, 1 right)");
    }

    @Test
    void nothingWantedAndNothingGivenIsPerfect() {
        assertThat(tally.f1()).isEqualTo(1);
    }
}
