package org.watchline.gateway.corpus.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeadTest {

    @Test
    void aShortTextIsWhole() {
        assertThat(Lead.of("A short report.\n")).isEqualTo("A short report.");
    }

    @Test
    void aLongTextEndsBehindAWholeWord() {
        String lead = Lead.of("checkpoint ".repeat(50));

        assertThat(lead).isEqualTo("checkpoint ".repeat(25) + "…").hasSizeLessThanOrEqualTo(281);
    }

    @Test
    void aLineBreakIsTheEndOfAWordToo() {
        assertThat(Lead.of("a".repeat(200) + "\n" + "b".repeat(200))).isEqualTo("a".repeat(200) + " …");
    }

    @Test
    void aTextWithoutBlanksIsCutBetweenWholeCharacters() {
        assertThat(Lead.of("😀".repeat(300))).isEqualTo("😀".repeat(280) + "…");
    }

    @Test
    void noTextHasNoBeginning() {
        assertThat(Lead.of(null)).isNull();
    }
}
