package org.watchline.gateway.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RangeBarTest {

    @Test
    void theBestNumberLiesBetweenTheBounds() {
        RangeBar bar = RangeBar.of(40, 47, 60, 100);

        assertThat(bar.best()).isBetween(bar.low(), bar.low() + bar.width());
        assertThat(bar.low()).isGreaterThan(RangeBar.of(30, 47, 60, 100).low());
    }

    @Test
    void staysWithinItsLine() {
        assertThat(RangeBar.of(0, 0, 0, 0).best()).isBetween(0.0, 100.0);
        RangeBar whole = RangeBar.of(0, 50, 100, 100);
        assertThat(whole.low()).isPositive();
        assertThat(whole.low() + whole.width()).isLessThan(100);
    }
}
