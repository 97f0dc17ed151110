package org.watchline.gateway.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimelineTest {

    @Test
    void earlierIsFurtherLeft() {
        Timeline timeline = Timeline.of(List.of(moment("2022-05-01"), moment("2021-01-31"), moment("2021-09-09")));

        assertThat(timeline.dots()).extracting(Timeline.Dot::x).isSorted();
        assertThat(timeline.dots())
                .extracting(dot -> dot.moment().day().getYear())
                .containsExactly(2021, 2021, 2022);
    }

    @Test
    void momentsOfOneColumnArePiledUp() {
        Timeline timeline = Timeline.of(List.of(moment("2022-05-01"), moment("2022-05-01"), moment("2022-05-01")));

        assertThat(timeline.dots()).extracting(Timeline.Dot::x).containsOnly(50.0);
        assertThat(timeline.dots()).extracting(Timeline.Dot::y).doesNotHaveDuplicates();
    }

    @Test
    void columnsBecomeWiderTheLongerTheTime() {
        assertThat(labels("2022-05-01", "2022-05-20")).contains("1 May");
        assertThat(labels("2021-05-01", "2022-05-20")).contains("May 2021");
        assertThat(labels("1999-05-01", "2022-05-20")).contains("1999");
        assertThat(labels("1919-05-01", "2022-05-20")).contains("1910");
    }

    @Test
    void saysHowManyMomentsAPileHasNoRoomFor() {
        List<Moment> many =
                IntStream.range(0, 300).mapToObj(i -> moment("2022-05-01")).toList();

        Timeline timeline = Timeline.of(many);

        assertThat(timeline.dots().size() + timeline.hidden()).isEqualTo(300);
        assertThat(timeline.hidden()).isPositive();
        assertThat(timeline.dots()).allSatisfy(dot -> assertThat(dot.y()).isBetween(0.0, timeline.base()));
    }

    @Test
    void whatCostMoreLivesIsLarger() {
        Timeline timeline = Timeline.of(List.of(
                new Moment(LocalDate.parse("2022-05-01"), "one", true, 1, null),
                new Moment(LocalDate.parse("2022-05-02"), "other", true, 50, null)));

        assertThat(timeline.dots().get(1).radius())
                .isGreaterThan(timeline.dots().get(0).radius());
    }

    @Test
    void nothingIsNothing() {
        assertThat(Timeline.of(List.of()).isEmpty()).isTrue();
    }

    private static List<String> labels(String first, String last) {
        return Timeline.of(List.of(moment(first), moment(last))).ticks().stream()
                .map(Timeline.Tick::label)
                .toList();
    }

    private static Moment moment(String day) {
        return new Moment(LocalDate.parse(day), "something", true, 0, null);
    }
}
