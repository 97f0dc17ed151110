package org.watchline.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentlyUsedTest {

    private final List<String> asked = new ArrayList<>();
    private final RecentlyUsed<String, Integer> lengths = new RecentlyUsed<>(2);

    @Test
    void anAnswerIsWorkedOutOnce() {
        // When
        int first = length("Wana");
        int second = length("Wana");

        // Then
        assertThat(first).isEqualTo(second).isEqualTo(4);
        assertThat(asked).containsExactly("Wana");
    }

    @Test
    void whatWasNotAskedForLongestIsForgotten() {
        // Given
        length("Wana");
        length("Tank");
        length("Wana");

        // When
        length("Bannu");

        // Then
        asked.clear();
        length("Wana");
        length("Tank");
        assertThat(asked).containsExactly("Tank");
    }

    private int length(String word) {
        return lengths.answer(word, question -> {
            asked.add(question);
            return question.length();
        });
    }
}
