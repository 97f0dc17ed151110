package org.watchline.gateway.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrameTest {

    private final Frame frame = new Frame(0, 0, 10, 10);

    @Test
    void cutsAnAreaThatIsPartlyWithin() {
        List<Point> square = List.of(new Point(5, 5), new Point(15, 5), new Point(15, 15), new Point(5, 15));

        assertThat(frame.cutArea(square))
                .containsExactlyInAnyOrder(new Point(5, 5), new Point(10, 5), new Point(10, 10), new Point(5, 10));
    }

    @Test
    void anAreaAroundTheFrameBecomesTheFrame() {
        List<Point> wide = List.of(new Point(-5, -5), new Point(15, -5), new Point(15, 15), new Point(-5, 15));

        assertThat(frame.cutArea(wide))
                .containsExactlyInAnyOrder(new Point(0, 0), new Point(10, 0), new Point(10, 10), new Point(0, 10));
    }

    @Test
    void nothingIsLeftOfWhatLiesBeside() {
        assertThat(frame.cutArea(List.of(new Point(20, 20), new Point(30, 20), new Point(30, 30))))
                .isEmpty();
        assertThat(frame.cutLine(List.of(new Point(20, 20), new Point(30, 20)))).isEmpty();
    }

    @Test
    void aLineThatLeavesAndComesBackIsTwoLines() {
        List<Point> line = List.of(
                new Point(1, 1),
                new Point(12, 1),
                new Point(13, 1),
                new Point(13, 5),
                new Point(12, 5),
                new Point(1, 5));

        assertThat(frame.cutLine(line))
                .containsExactly(
                        List.of(new Point(1, 1), new Point(12, 1)), List.of(new Point(12, 5), new Point(1, 5)));
    }
}
