package org.watchline.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class OverlapsTest {

    @Test
    void longestWins() {
        assertThat(resolved(new Span(0, 6), new Span(4, 20), new Span(18, 22))).containsExactly(new Span(4, 20));
    }

    @Test
    void leftmostWinsAmongEquallyLong() {
        assertThat(resolved(new Span(3, 8), new Span(0, 5))).containsExactly(new Span(0, 5));
    }

    @Test
    void neighboursStayInTheOrderOfTheText() {
        assertThat(resolved(new Span(5, 20), new Span(0, 5))).containsExactly(new Span(0, 5), new Span(5, 20));
    }

    private static List<Span> resolved(Span... spans) {
        return Overlaps.resolved(List.of(spans), Function.identity());
    }
}
