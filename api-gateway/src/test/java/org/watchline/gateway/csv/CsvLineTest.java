package org.watchline.gateway.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "  =cmd()", "＝1", "\u00A0=1", "\n=1"})
    void putsAnApostropheBeforeWhatSpreadsheetsCalculate(String formula) {
        assertThat(CsvLine.of(formula)).containsPattern("^\"?'").endsWith("\r\n");
    }

    @Test
    void quotesTabsAndReturnsThatBeginAField() {
        assertThat(CsvLine.of("\t=1", "\r=1")).isEqualTo("'\t=1,\"'\r=1\"\r\n");
    }

    @Test
    void leavesNumbersNumbers() {
        assertThat(CsvLine.of(-3, 0.5, 47L)).isEqualTo("-3,0.5,47\r\n");
    }

    @Test
    void quotesWhatWouldEndTheField() {
        assertThat(CsvLine.of("a,b", "say \"no\"", "two\nlines", " blank"))
                .isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\" blank\"\r\n");
    }

    @Test
    void writesNothingForNull() {
        assertThat(CsvLine.of("a", null, "")).isEqualTo("a,,\r\n");
    }
}
