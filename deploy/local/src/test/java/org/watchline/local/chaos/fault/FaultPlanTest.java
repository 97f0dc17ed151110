package org.watchline.local.chaos.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FaultPlanTest {

    private static final Set<FaultKind> ALL = EnumSet.allOf(FaultKind.class);

    @Test
    void sameSeedGivesTheSameFaults() {
        assertThat(faults(new FaultPlan(7, ALL, null), 100)).isEqualTo(faults(new FaultPlan(7, ALL, null), 100));
        assertThat(faults(new FaultPlan(7, ALL, null), 100)).isNotEqualTo(faults(new FaultPlan(8, ALL, null), 100));
    }

    @Test
    void resumedPlanGoesOnWhereItStopped() {
        // Given
        FaultPlan whole = new FaultPlan(7, ALL, null);
        FaultPlan resumed = new FaultPlan(7, ALL, null);

        // When
        resumed.skip(60);

        // Then
        assertThat(faults(resumed, 20)).isEqualTo(faults(whole, 80).subList(60, 80));
    }

    @Test
    void everyKindComesAsOftenAsItsShareSays() {
        // Given
        int pack = ALL.stream().mapToInt(FaultKind::share).sum();

        // When
        List<PlannedFault> faults = faults(new FaultPlan(3, ALL, null), pack);

        // Then
        assertThat(faults.stream().collect(Collectors.groupingBy(PlannedFault::kind, Collectors.counting())))
                .isEqualTo(ALL.stream().collect(Collectors.toMap(kind -> kind, kind -> (long) kind.share())));
    }

    @Test
    void keepsToKindsDurationsAndPace() {
        // Given
        FaultPlan plan = new FaultPlan(5, Set.of(FaultKind.PAUSE_SERVICE), Duration.ofSeconds(60));

        // When
        List<PlannedFault> faults = faults(plan, 50);

        // Then
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.kind()).isEqualTo(FaultKind.PAUSE_SERVICE);
            assertThat(fault.victim().isService()).isTrue();
            assertThat(fault.after()).isEqualTo(Duration.ofSeconds(60));
            assertThat(fault.lasts()).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(13));
        });
    }

    private static List<PlannedFault> faults(FaultPlan plan, int count) {
        return Stream.generate(plan::next).limit(count).toList();
    }
}
