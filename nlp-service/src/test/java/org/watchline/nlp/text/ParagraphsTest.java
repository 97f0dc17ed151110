package org.watchline.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void blankLinesSeparateParagraphs() {
        assertThat(paragraphs("  Talks stalled. \n \u00a0\n\nNobody came.\n"))
                .containsExactly("Talks stalled.", "Nobody came.");
    }

    @Test
    void eachLineIsAParagraphWhereLinesAreOfAnyLength() {
        assertThat(paragraphs("Talks in Khost\nBy A. Khattak\nThe two sides met again."))
                .containsExactly("Talks in Khost", "By A. Khattak", "The two sides met again.");
    }

    @Test
    void linesWrappedToAWidthAreOneParagraph() {
        // Given
        String wrapped = """
                Officials in the border district said on Monday that the crossing
                would open again after the two sides had agreed on a new list of
                goods.""";

        // Then
        assertThat(paragraphs(wrapped)).containsExactly(wrapped);
    }

    @Test
    void bulletsAndNotesBeginParagraphsOfWrappedProse() {
        // Given
        String first = """
                - The crossing would open again after the two sides had agreed on
                a new list of goods.""";
        String second = "[2] The crossing had been closed since the spring, an official said.";

        // Then
        assertThat(paragraphs(first + "\n" + second)).containsExactly(first, second);
    }

    @Test
    void textOfSpacesHasNone() {
        assertThat(Paragraphs.of(" \n\t\n")).isEmpty();
    }

    private static List<String> paragraphs(String text) {
        return Paragraphs.of(text).stream().map(span -> span.in(text)).toList();
    }
}
