package org.watchline.gateway.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BarChartTest {

    @Test
    void barsStandOnTheBaseAndAreAsHighAsTheirCounts() {
        BarChart chart = BarChart.of(List.of(bar("Jan", 10), bar("Feb", 5), bar("Mar", 0)));

        assertThat(chart.columns())
                .allSatisfy(column -> assertThat(column.y() + column.height()).isEqualTo(chart.base()));
        assertThat(chart.columns().get(0).height())
                .isEqualTo(chart.columns().get(1).height() * 2);
        assertThat(chart.columns().get(2).height()).isZero();
    }

    @Test
    void everyBarLiesWithinTheDrawingAndNoTwoOverlap() {
        List<BarChart.Column> columns = BarChart.of(
                        IntStream.range(0, 157).mapToObj(i -> bar("w", i)).toList())
                .columns();

        assertThat(columns)
                .allSatisfy(column -> assertThat(column.x() + column.width()).isBetween(0.0, 100.0));
        for (int i = 1; i < columns.size(); i++) {
            assertThat(columns.get(i).x())
                    .isGreaterThan(columns.get(i - 1).x() + columns.get(i - 1).width() - 0.02);
        }
    }

    @Test
    void aSingleMentionAmongThousandsCanStillBeSeen() {
        assertThat(BarChart.of(List.of(bar("a", 1), bar("b", 100_000)))
                        .columns()
                        .get(0)
                        .height())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void levelsAreFewWholeRoundNumbersThatReachTheHighestBar() {
        for (long highest : new long[] {1, 3, 4, 7, 42, 99, 100, 101, 12_345}) {
            List<Long> levels = BarChart.of(List.of(bar("x", highest))).levels().stream()
                    .map(BarChart.Level::value)
                    .toList();
            assertThat(levels).hasSizeBetween(1, 5);
            assertThat(levels.get(levels.size() - 1)).isGreaterThanOrEqualTo(highest);
            assertThat(levels).allSatisfy(level -> assertThat(level.toString()).matches("(1|2|5|10|20|50|[0-9]+0*)"));
        }
    }

    @Test
    void labelsAreFewHoweverManyBarsThereAre() {
        assertThat(BarChart.of(IntStream.range(0, 500)
                                .mapToObj(i -> bar("w" + i, 1))
                                .toList())
                        .ticks())
                .hasSizeBetween(3, 6);
    }

    @Test
    void tellsItsContentInWords() {
        assertThat(BarChart.of(List.of(bar("Jan", 10), bar("Feb", 25))).summary())
                .isEqualTo("35 in all, most in whole Feb (25)");
        assertThat(BarChart.of(List.of()).isEmpty()).isTrue();
        assertThat(BarChart.of(List.of(bar("Jan", 0))).summary()).isEqualTo("nothing");
    }

    private static Bar bar(String label, long count) {
        return new Bar(label, "whole " + label, count, null);
    }
}
