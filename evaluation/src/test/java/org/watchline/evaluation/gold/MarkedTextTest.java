package org.watchline.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchline.evaluation.gold.MarkedText.MarkedName;

class MarkedTextTest {

    @TempDir
    private Path directory;

    @Test
    void marksBecomeSpansOfTheTextWithoutThem() {
        MarkedText read = MarkedText.parse("[ORG Taliban] fighters near [GPE Dera Ismail Khan].");

        assertThat(read.text()).isEqualTo("Taliban fighters near Dera Ismail Khan.");
        assertThat(read.names()).containsExactly(new MarkedName(0, 7, "ORG"), new MarkedName(22, 38, "GPE"));
    }

    @Test
    void escapedBracketsAreText() {
        assertThat(MarkedText.parse("He fled.\\[4\\] So did [PERSON Omar].").text())
                .isEqualTo("He fled.[4] So did Omar.");
    }

    @Test
    void unbalancedMarksAreRefusedWithTheirPlace() {
        assertThatThrownBy(() -> MarkedText.parse("In [GPE Kabul on [DATE Friday]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[GPE Kabul on");
        assertThatThrownBy(() -> MarkedText.parse("In [Kabul]")).hasMessageContaining("a mark without a name");
    }

    @Test
    void blankLinesSeparateDocumentsAndCommentsAreLeftOut() throws IOException {
        Path file = Files.writeString(
                directory.resolve("marked.txt"), "# how it is marked\n[GPE Kabul]\nfell.\n\n\n[GPE Herat] did too.\n");

        assertThat(MarkedTexts.in(file)).extracting(MarkedText::text).containsExactly("Kabul\nfell.", "Herat did too.");
    }

    @Test
    void aFileThatCannotBeReadIsNamed() throws IOException {
        Path file = Files.writeString(directory.resolve("broken.txt"), "[GPE Kabul");

        assertThatThrownBy(() -> MarkedTexts.in(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("broken.txt")
                .hasMessageContaining("not closed");
    }
}
