package org.watchline.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypographyTest {

    @Test
    void levelsQuotesHyphensAndSpaces() {
        assertThat(Typography.levelled("“IS\u2011K’s”\u00a0men")).isEqualTo("\"IS-K's\" men");
    }

    @Test
    void keepsEveryPosition() {
        // Given
        String text = "🕊 “Peace\u202fnow” —\nsaid ‘Abdul’";

        // When
        String levelled = Typography.levelled(text);

        // Then
        assertThat(levelled).hasSameSizeAs(text);
        assertThat(levelled.indexOf('\n')).isEqualTo(text.indexOf('\n'));
        assertThat(levelled.indexOf("Abdul")).isEqualTo(text.indexOf("Abdul"));
    }
}
