package org.watchline.nlp.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.nlp.model.LoadedModels;
import org.watchline.nlp.text.Typography;

class EnglishSentencesTest {

    private final EnglishSentences sentences = new EnglishSentences(LoadedModels.models());

    @Test
    void endsSentencesAtFullStops() {
        assertThat(split("The jirga met in Wana. It ended without a decision."))
                .containsExactly("The jirga met in Wana.", "It ended without a decision.");
    }

    @Test
    void doesNotCrossParagraphs() {
        assertThat(split("Calm returns to the valley\n\nMarkets opened on Friday."))
                .containsExactly("Calm returns to the valley", "Markets opened on Friday.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gen. Rahim Dad and Lt. Col. Sajid Gul arrived late.",
                "The raid on Feb. 12 was the second.",
                "The notice that A. K. Khattak signed was short.",
                "Talks with the U.S. Army were put off.",
                "They came at 5 p.m. on Monday.",
                "It is described in Vol. 20 of the series."
            })
    void abbreviationsEndNoSentence(String sentence) {
        assertThat(split(sentence)).containsExactly(sentence);
    }

    @Test
    void initialIsNotWhatFollowsAHyphen() {
        assertThat(split("They blamed IS-K. The group denied it."))
                .containsExactly("They blamed IS-K.", "The group denied it.");
    }

    @Test
    void closingQuoteStaysWithItsSentence() {
        assertThat(split("“Nothing is signed.” He left.")).containsExactly("“Nothing is signed.”", "He left.");
    }

    @Test
    void footnoteMarkersStayWithTheirSentence() {
        assertThat(split("The truce held. [1] [2] Nobody was hurt. It ended in May. [3]"))
                .containsExactly("The truce held. [1] [2]", "Nobody was hurt.", "It ended in May. [3]");
        assertThat(split("[4] Interview by the author. It was in May."))
                .containsExactly("[4] Interview by the author.", "It was in May.");
    }

    @Test
    void cutsUnspacedTextWithoutTheModel() {
        // Given
        String unspaced = "a.b!".repeat(100_000);

        // Then
        assertThat(split(unspaced + " Then it ended.")).hasSize(2);
    }

    private List<String> split(String text) {
        return sentences.of(Typography.levelled(text)).stream()
                .map(span -> span.in(text))
                .toList();
    }
}
