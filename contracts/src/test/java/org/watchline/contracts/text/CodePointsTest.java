package org.watchline.contracts.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {

    private static final String TEXT = "a🕊b “é”";

    @Test
    void countsASurrogatePairOnce() {
        CodePoints offsets = CodePoints.of(TEXT);

        assertThat(offsets.count()).isEqualTo(TEXT.codePointCount(0, TEXT.length()));
        assertThat(offsets.offsetAt(TEXT.indexOf('b'))).isEqualTo(2);
        assertThat(offsets.offsetAt(TEXT.length())).isEqualTo(offsets.count());
    }

    @Test
    void countsTheMiddleOfAPairAsItsEnd() {
        assertThat(CodePoints.of(TEXT).offsetAt(2)).isEqualTo(1);
    }

    @Test
    void countsALoneSurrogateAsOne() {
        assertThat(CodePoints.of("x\uD83Dy").count()).isEqualTo(3);
    }

    @Test
    void slicesByCodePoints() {
        assertThat(CodePoints.slice(TEXT, 1, 3)).isEqualTo("🕊b");
        assertThat(CodePoints.slice(TEXT, 4, 7)).isEqualTo("“é”");
    }

    @Test
    void emptyTextHasNoCodePoints() {
        assertThat(CodePoints.of("").count()).isZero();
    }
}
