package org.watchline.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordTableTest {

    private final WordTable table = WordTable.beside(WordTableTest.class, "words.tsv");

    @Test
    void wordsStandInTheirClasses() {
        assertThat(table.words("colour")).containsExactlyInAnyOrder("red", "dark green");
        assertThat(table.words("fruit")).containsExactly("orange");
    }

    @Test
    void aClassWithoutWordsIsAMistake() {
        assertThatThrownBy(() -> table.words("animal"))
                .hasMessageContaining("words.tsv")
                .hasMessageContaining("animal");
    }

    @Test
    void aLineWithoutAClassIsAMistake() {
        assertThatThrownBy(() -> WordTable.beside(WordTableTest.class, "broken.tsv"))
                .hasMessageContaining("broken.tsv")
                .hasMessageContaining("orange");
    }
}
