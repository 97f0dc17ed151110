package org.watchline.nlp.name.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesTest {

    @ParameterizedTest
    @CsvSource({"Kabul,Xx", "TTP,XX", "A,X", "J.,X.", "al-Zawahiri,x-Xx", "2014,d", "km,x", "McKay,XxXx"})
    void shortensRuns(String word, String shape) {
        assertThat(Shapes.of(word)).isEqualTo(shape);
    }

    @Test
    void longWordsHaveShortShapes() {
        assertThat(Shapes.of("aB".repeat(10_000))).hasSizeLessThan(50);
    }

    @Test
    void lettersAreComparedWithoutAccents() {
        assertThat(Shapes.letters("Türk-Eli’")).isEqualTo("turkeli");
    }
}
