package org.watchline.evaluation.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether near-duplicates are told from other articles as well as they have to be. */
class DuplicateGateTest {

    private static final Path TEXTS = Path.of("duplicates");

    @ParameterizedTest
    @ValueSource(strings = {"making.txt", "unseen.txt"})
    void nearDuplicatesAreFoundAndNothingElse(String file) throws IOException {
        // Given
        List<TextPair> pairs = TextPairs.of(PressText.read(TEXTS.resolve(file)));

        // When
        LinkScore score = LinkScore.of(pairs);

        // Then
        assertThat(score.precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"making.txt", "unseen.txt"})
    void thereAreEnoughPairsForThat(String file) throws IOException {
        LinkScore score = LinkScore.of(TextPairs.of(PressText.read(TEXTS.resolve(file))));

        assertThat(score.near()).isGreaterThanOrEqualTo(30);
        assertThat(score.pairs() - score.near()).isGreaterThanOrEqualTo(100);
    }

    @Test
    void theSameEditsAreMadeEveryTime() throws IOException {
        List<PressText> texts = PressText.read(TEXTS.resolve("making.txt"));

        assertThat(TextPairs.of(texts)).isEqualTo(TextPairs.of(texts));
    }
}
