package org.watchline.evaluation.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OverlapTest {

    @Test
    void countsWordsAsOftenAsTheyOccur() {
        assertThat(Overlap.of("the man saw the dog", "the man saw a dog, the brown dog", 1))
                .isEqualTo(new Overlap(1.0, 5 / 8.0));
    }

    @Test
    void countsRunsOfWords() {
        assertThat(Overlap.of("one two three four five", "zero one two three four", 4))
                .isEqualTo(new Overlap(0.5, 0.5));
    }

    @Test
    void takesAShortTextAsOneRun() {
        assertThat(Overlap.of("Talks resumed.", "Talks resumed", 4).f1()).isEqualTo(1);
    }

    @Test
    void findsNothingInNothing() {
        assertThat(Overlap.of("", "Talks resumed", 1).f1()).isZero();
    }

    @Test
    void readsWordsOfEveryScript() {
        assertThat(Overlap.of("بنوں میں حملہ", "بنوں میں حملہ، دو ہلاک", 1)).isEqualTo(new Overlap(1.0, 0.6));
    }
}
