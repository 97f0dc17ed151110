package org.watchline.nlp.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.annotation.Model;
import org.watchline.contracts.annotation.Run;

class RunsTest {

    private static final Model TAGS = new Model("pos-en", "a".repeat(64));
    private static final Model OTHER_TAGS = new Model("pos-en", "b".repeat(64));

    @Test
    void sameIngredientsAreTheSameRun() {
        assertThat(Runs.of(List.of(TAGS), "k1")).isEqualTo(Runs.of(List.of(TAGS), "k1"));
    }

    @Test
    void anyOtherIngredientIsAnotherRun() {
        // Given
        Run run = Runs.of(List.of(TAGS), "k1");

        // Then
        assertThat(Runs.of(List.of(OTHER_TAGS), "k1").id()).isNotEqualTo(run.id());
        assertThat(Runs.of(List.of(TAGS), "k2").id()).isNotEqualTo(run.id());
        assertThat(Runs.of(List.of(TAGS, OTHER_TAGS), "k1").id()).isNotEqualTo(run.id());
    }

    @Test
    void idIsHexadecimal() {
        assertThat(Runs.of(List.of(TAGS), "k1").id()).matches("[0-9a-f]{32}");
    }
}
