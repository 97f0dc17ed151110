package org.watchline.evaluation.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.annotation.Event;
import org.watchline.contracts.annotation.EventType;
import org.watchline.contracts.annotation.Extent;
import org.watchline.contracts.annotation.Toll;
import org.watchline.evaluation.gold.GoldEvent;

class EventScoreTest {

    private static final String TEXT = "Militants attacked a post on Friday, killing three men.";

    private final EventScore score = new EventScore();
    private final List<Mistake> mistakes = new ArrayList<>();

    @Test
    void anEventOfTheSameFamilyInTheSameClauseIsFound() {
        compare(found(EventType.ASSAULT, "2024-08-23", 3));

        assertThat(score.events().recall()).isEqualTo(1);
        assertThat(score.dates().recall()).isEqualTo(1);
        assertThat(score.killed().recall()).isEqualTo(1);
        assertThat(score.actors().recall()).isEqualTo(1);
    }

    @Test
    void anEventOfAnotherFamilyIsNotFound() {
        compare(found(EventType.CONSULT, "2024-08-23", 3));

        assertThat(score.events().recall()).isZero();
        assertThat(score.dates().wanted()).isZero();
        assertThat(mistakes).extracting(Mistake::what).containsExactly("ATTACK “attacked”, found [CONSULT]");
    }

    @Test
    void anotherDateAndAnotherFigureAreListed() {
        compare(found(EventType.ASSAULT, "2024-08", null));

        assertThat(score.dates().recall()).isZero();
        assertThat(score.killed().recall()).isZero();
        assertThat(mistakes).extracting(Mistake::kind).containsExactly("wrong date", "wrong killed");
    }

    private void compare(Event found) {
        GoldEvent gold = new GoldEvent(
                0, 54, TEXT, List.of(10, 18), "attacked", "ATTACK", "militants", null, null, "2024-08-23", 3, null);
        score.add(Annotated.withEvents(TEXT, List.of(gold)), List.of(found), new Mistakes("sample", TEXT, mistakes));
    }

    private static Event found(EventType type, String date, @Nullable Integer killed) {
        return new Event(
                "e1",
                type,
                null,
                0,
                35,
                new Extent(10, 18),
                List.of("ttp"),
                List.of(),
                null,
                date,
                "day",
                "stated",
                killed == null ? null : new Toll(killed, killed, killed),
                null,
                null,
                List.of(),
                null,
                List.of());
    }
}
