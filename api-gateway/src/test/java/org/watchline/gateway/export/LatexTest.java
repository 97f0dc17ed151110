package org.watchline.gateway.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatexTest {

    @Test
    void escapesWhatTexTakesForCommands() {
        assertThat(Latex.escape("50% of $5 & a_b #1 {x} \\input ~ ^"))
                .isEqualTo("50\\% of \\$5 \\& a\\_b \\#1 \\{x\\} \\textbackslash{}input \\textasciitilde{}"
                        + " \\textasciicircum{}");
    }

    @Test
    void keepsOtherScriptsAndPutsTextOnOneLine() {
        assertThat(Latex.escape("نور ولی\n محسود")).isEqualTo("نور ولی محسود");
    }

    @Test
    void keepsAddressesVerbatimButForBraces() {
        assertThat(Latex.url("https://a.example/x_y?z=50%25&b={1}"))
                .isEqualTo("https://a.example/x_y?z=50%25&b=%7B1%7D");
    }
}
