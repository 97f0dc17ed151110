package org.watchline.nlp.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.nlp.model.LoadedModels;
import org.watchline.nlp.text.Paragraphs;
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
                "It is described in Vol. 20 of the series.",
                "Lt. Gen. (retd.) Sajid Gul, a.k.a. Baba, was born c. 1970 in Wana.",
                "“Is it over?” asked the elder.",
                "The army (it has two battalions etc. there) waits."
            })
    void abbreviationsEndNoSentence(String sentence) {
        assertThat(split(sentence)).containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He lives in the U.S.|The visit was short.",
                "It was the work of the B.L.A.|It said so.",
                "They met on Feb. 3.|They spoke until noon.",
                "It ended.[3]|Later it began again.",
                "It ended. (Dawn, May 3)|It began again. (Dawn, May 5)|Snow fell.",
                "(Nobody was hurt.)|They left.",
                "They blamed the cell.|al-Qaeda denied it."
            })
    void sentencesEndWhereTheNextBegins(String sentences) {
        assertThat(split(sentences.replace('|', ' '))).containsExactly(sentences.split("\\|", -1));
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
        assertThat(split("[5]. The group is small. It has no name."))
                .containsExactly("[5]. The group is small.", "It has no name.");
    }

    @Test
    void cutsUnspacedTextWithoutTheModel() {
        // Given
        String unspaced = "a.b!".repeat(100_000);

        // Then
        assertThat(split(unspaced + " Then it ended.")).hasSize(2);
    }

    private List<String> split(String text) {
        String levelled = Typography.levelled(text);
        return Paragraphs.of(levelled).stream()
                .flatMap(paragraph -> sentences.of(levelled, paragraph).stream())
                .map(span -> span.in(text))
                .toList();
    }
}
