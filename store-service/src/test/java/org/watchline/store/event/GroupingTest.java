package org.watchline.store.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.store.event.Grouping.Placed;
import org.watchline.store.event.ReportPairs.Pair;

class GroupingTest {

    private static final Logger LOG = Logger.getLogger(GroupingTest.class);
    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(2, 2);

    @Test
    void groupsAsPeopleDo() {
        // Given
        List<Pair> pairs = ReportPairs.all();

        // When
        List<Pair> joined = pairs.stream().filter(GroupingTest::joins).toList();
        long right = joined.stream().filter(Pair::same).count();
        long same = pairs.stream().filter(Pair::same).count();
        double precision = (double) right / joined.size();
        double recall = (double) right / same;

        // Then
        LOG.infof(
                "grouping of reports pairs=%d same=%d joined=%d precision=%.3f recall=%.3f",
                pairs.size(), same, joined.size(), precision, recall);
        pairs.stream()
                .filter(pair -> pair.same() != joins(pair))
                .forEach(pair -> LOG.infof("judged otherwise pair=%s", pair.line()));
        assertThat(same).isGreaterThanOrEqualTo(60);
        assertThat(pairs.size() - same).isGreaterThanOrEqualTo(100);
        assertThat(precision).isGreaterThanOrEqualTo(0.95);
        assertThat(recall).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void judgesAPairAlikeInBothDirections() {
        assertThat(ReportPairs.all()).allSatisfy(pair -> assertThat(Likeness.of(pair.other(), pair.one()))
                .isEqualTo(Likeness.of(pair.one(), pair.other())));
    }

    @Test
    void choosesTheEventThatFitsBest() {
        // Given
        Report bombing = report("ASSAULT suicide-attack peshawar 2023-01-30 by=ttp k=59", 1);
        Report shooting = report("ASSAULT firearms peshawar 2023-01-30 to=police k=2", 2);

        // When
        Optional<UUID> chosen = Grouping.choose(
                report("ASSAULT - peshawar 2023-01-30 k=2", 3),
                List.of(new Placed(bombing, FIRST), new Placed(shooting, SECOND)));

        // Then
        assertThat(chosen).contains(SECOND);
    }

    @Test
    void oneReportThatSpeaksAgainstItKeepsAReportOut() {
        // Given
        Report vague = report("ASSAULT - quetta 2022-08-09", 1);
        Report precise = report("ASSAULT explosives quetta 2022-08-09 by=bla k=1", 2);
        Report other = report("ASSAULT firearms quetta 2022-08-09 by=iskp k=14", 3);

        // When
        Optional<UUID> chosen = Grouping.choose(other, List.of(new Placed(vague, FIRST), new Placed(precise, FIRST)));

        // Then
        assertThat(chosen).isEmpty();
    }

    @Test
    void withoutOthersThereIsNothingToChoose() {
        assertThat(Grouping.choose(report("ASSAULT - quetta 2022-08-09", 1), List.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"k=4, k=4, false", "k=4, k=5, true", "k=4-9, k=5, false", "w=1, k=1, false", "a=2, a=3, true"})
    void figuresContradictWhereTheirRangesDoNotMeet(String figure, String otherFigure, boolean contradict) {
        // Given
        Report one = report("ASSAULT - quetta 2022-08-09 " + figure, 1);
        Report other = report("ASSAULT - quetta 2022-08-09 " + otherFigure, 2);

        // When / Then
        assertThat(Grouping.contradict(one, other)).isEqualTo(contradict);
    }

    private static boolean joins(Pair pair) {
        return Grouping.choose(pair.other(), List.of(new Placed(pair.one(), FIRST)))
                .isPresent();
    }

    private static Report report(String notation, int article) {
        return ReportPairs.report(notation, article);
    }
}
