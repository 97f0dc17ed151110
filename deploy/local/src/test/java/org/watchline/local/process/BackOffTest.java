package org.watchline.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private static final Duration SHORT_LIFE = Duration.ofSeconds(2);

    private final BackOff backOff = new BackOff();

    @Test
    void doublesUpToHalfAMinute() {
        assertThat(backOff.after(SHORT_LIFE)).hasSeconds(1);
        assertThat(backOff.after(SHORT_LIFE)).hasSeconds(2);
        assertThat(backOff.after(SHORT_LIFE)).hasSeconds(4);
        assertThat(backOff.after(SHORT_LIFE)).hasSeconds(8);
        assertThat(backOff.after(SHORT_LIFE)).hasSeconds(16);
        assertThat(backOff.after(SHORT_LIFE)).hasSeconds(30);
        assertThat(backOff.after(SHORT_LIFE)).hasSeconds(30);
    }

    @Test
    void startsAgainAfterAMinuteOfLife() {
        // Given
        backOff.after(SHORT_LIFE);
        backOff.after(SHORT_LIFE);

        // When
        Duration pause = backOff.after(Duration.ofMinutes(1));

        // Then
        assertThat(pause).hasSeconds(1);
        assertThat(backOff.after(SHORT_LIFE)).hasSeconds(2);
    }
}
