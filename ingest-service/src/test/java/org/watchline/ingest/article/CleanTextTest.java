package org.watchline.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @Test
    void unifiesLineEnds() {
        assertThat(CleanText.body("one\r\ntwo\rthree\nfour\r\n\r\nfive\r"))
                .isEqualTo("one\ntwo\nthree\nfour\n\nfive\n");
    }

    @Test
    void removesControlCharactersButTabAndLineFeed() {
        assertThat(CleanText.body("a\u0000b\u0007c\td\u001Be\u007Ff\u0085g\u009Fh"))
                .isEqualTo("abc\tdefgh");
    }

    @Test
    void replacesSurrogatesWithoutPartner() {
        assertThat(CleanText.body("a\uD83Db\uDD4Ac\uDD4A\uD83D")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD\uFFFD");
    }

    @Test
    void keepsAstralCharacters() {
        assertThat(CleanText.body("dove \uD83D\uDD4A, gothic \uD800\uDF48")).isEqualTo("dove 🕊, gothic 𐍈");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  leading and trailing  \n\n",
                "no\u00A0break\u202Fspace",
                "decomposed e\u0301 stays",
                "zero\u200Bwidth\u200Djoiner\uFEFF",
                "\u2028line separator",
                "\u062A\u062D\u0631\u06CC\u06A9 \u0637\u0627\u0644\u0628\u0627\u0646"
            })
    void changesNothingElse(String text) {
        assertThat(CleanText.body(text)).isEqualTo(text);
    }

    @Test
    void makesOneLineOfTitles() {
        assertThat(CleanText.line("  Talks\r\n\tresume\u00A0 in\u0000 Khost ")).isEqualTo("Talks resume in Khost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00A0\u3000", "\r\n\t", "\u0000\u0001", "\u200B\uFEFF"})
    void takesWhatNobodySeesForNothing(String invisible) {
        assertThat(CleanText.line(invisible)).isNull();
        assertThat(CleanText.unlessBlank(invisible)).isNull();
    }
}
