package org.watchline.nlp.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingTest {

    private final Reading reading = Readings.plain("It snows. They wait.");

    @Test
    void sentenceIsTheOneThatAPositionStandsIn() {
        assertThat(reading.sentenceAt(0)).contains(reading.sentences().get(0));
        assertThat(reading.sentenceAt(8)).contains(reading.sentences().get(0));
        assertThat(reading.sentenceAt(10)).contains(reading.sentences().get(1));
    }

    @Test
    void betweenAndBehindSentencesIsNone() {
        assertThat(reading.sentenceAt(9)).isEmpty();
        assertThat(reading.sentenceAt(20)).isEmpty();
    }

    @Test
    void tokensAreFoundByWhereTheyBegin() {
        // Given
        ReadSentence sentence = reading.sentences().get(1);

        // Then
        assertThat(sentence.firstTokenFrom(0)).isZero();
        assertThat(sentence.firstTokenFrom(10)).isZero();
        assertThat(sentence.firstTokenFrom(11)).isEqualTo(1);
        assertThat(sentence.firstTokenFrom(20)).isEqualTo(sentence.tokens().size());
    }
}
