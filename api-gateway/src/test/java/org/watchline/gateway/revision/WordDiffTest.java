package org.watchline.gateway.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.gateway.revision.DiffPart.Kind;

class WordDiffTest {

    @Test
    void tellsChangedWordsWithinALine() {
        // When
        List<DiffPart> parts = WordDiff.between(
                "Six men died in Khost.\nTalks go on.\n", "Seven men died in Khost.\nTalks go on.\nA truce holds.\n");

        // Then
        assertThat(parts)
                .containsExactly(
                        new DiffPart(Kind.DELETED, "Six"),
                        new DiffPart(Kind.INSERTED, "Seven"),
                        new DiffPart(Kind.EQUAL, " men died in Khost.\nTalks go on.\n"),
                        new DiffPart(Kind.INSERTED, "A truce holds.\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "'', 'new'",
        "'old', ''",
        "'same', 'same'",
        "'a b c', 'c b a'",
        "'😀 met 😀', '😀😀 met'",
        "'نور ولی', 'نور ولي محسود'",
        "'x', 'y'"
    })
    void keepsEveryCharacterOfBothTexts(String older, String newer) {
        // When
        List<DiffPart> parts = WordDiff.between(older, newer);

        // Then
        assertThat(without(Kind.INSERTED, parts)).isEqualTo(older);
        assertThat(without(Kind.DELETED, parts)).isEqualTo(newer);
    }

    @Test
    void showsATextThatWasRewrittenAltogetherAsReplaced() {
        // Given
        String older = IntStream.range(0, 9_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        String newer = IntStream.range(0, 9_000).mapToObj(i -> "v" + i).collect(Collectors.joining(" "));

        // When
        List<DiffPart> parts = WordDiff.between(older, newer);

        // Then
        assertThat(parts).containsExactly(new DiffPart(Kind.DELETED, older), new DiffPart(Kind.INSERTED, newer));
    }

    private static String without(Kind kind, List<DiffPart> parts) {
        return parts.stream()
                .filter(part -> part.kind() != kind)
                .map(DiffPart::text)
                .collect(Collectors.joining());
    }
}
