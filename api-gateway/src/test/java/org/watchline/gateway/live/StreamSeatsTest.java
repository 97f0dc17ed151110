package org.watchline.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.watchline.gateway.Settings;
import org.watchline.gateway.problem.ProblemException;

class StreamSeatsTest {

    private final StreamSeats seats = new StreamSeats(Settings.of(Map.of("watchline.gateway.live.clients", "1")));

    @Test
    void thereAreSoManyAndNoMore() {
        // Given
        StreamSeats.Seat seat = seats.take(() -> false);

        // When / Then
        assertThatThrownBy(() -> seats.take(() -> false)).isInstanceOf(ProblemException.class);
        seats.giveBack(seat);
        assertThat(seats.areAllFree()).isTrue();
        seats.take(() -> false);
    }

    @Test
    void aClientThatLeftWithoutAWordKeepsNone() {
        // Given
        AtomicBoolean left = new AtomicBoolean();
        StreamSeats.Seat first = seats.take(left::get);

        // When
        left.set(true);

        // Then
        seats.take(() -> false);
        seats.giveBack(first);
        assertThat(seats.areAllFree()).isFalse();
    }
}
