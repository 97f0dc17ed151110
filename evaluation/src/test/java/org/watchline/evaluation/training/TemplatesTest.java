package org.watchline.evaluation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchline.evaluation.gold.MarkedText;
import org.watchline.knowledge.KnowledgeBase;

class TemplatesTest {

    private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.shipped();

    @TempDir
    private Path directory;

    @Test
    void fillsEverySlotAndMarksTheName() throws IOException {
        List<MarkedText> filled = new Templates(KNOWLEDGE).fill(file("{PERSON} left {GPE}.\n# a comment\n\n"));

        assertThat(filled).isNotEmpty().allSatisfy(text -> {
            assertThat(text.names()).extracting(MarkedText.MarkedName::type).containsExactly("PERSON", "GPE");
            assertThat(text.text()).contains(" left ").doesNotContain("{");
        });
    }

    @Test
    void fillsAlike() throws IOException {
        Path file = file("{PERSON} left {GPE} with the {ORG}.");

        assertThat(new Templates(KNOWLEDGE).fill(file)).isEqualTo(new Templates(KNOWLEDGE).fill(file));
    }

    @Test
    void refusesUnknownSlots() throws IOException {
        Path file = file("{WEAPON} was found.");

        assertThatThrownBy(() -> new Templates(KNOWLEDGE).fill(file)).hasMessageContaining("WEAPON");
    }

    private Path file(String lines) throws IOException {
        return Files.writeString(directory.resolve("templates.txt"), lines);
    }
}
