package org.watchline.nlp.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.annotation.Model;
import org.watchline.contracts.annotation.Run;
import org.watchline.contracts.identity.Sha256;
import org.watchline.nlp.lexicon.TestKnowledge;
import org.watchline.nlp.model.LoadedModels;

class RunIdentityTest {

    private static final Model TAGS = new Model("pos-en", "a".repeat(64));
    private static final Model OTHER_TAGS = new Model("pos-en", "b".repeat(64));
    private static final String WORDS = "c".repeat(64);
    private static final String OTHER_WORDS = "d".repeat(64);

    @Test
    void sameIngredientsAreTheSameRun() {
        assertThat(RunIdentity.of(List.of(TAGS), WORDS, "k1")).isEqualTo(RunIdentity.of(List.of(TAGS), WORDS, "k1"));
    }

    @Test
    void anyOtherIngredientIsAnotherRun() {
        // Given
        Run run = RunIdentity.of(List.of(TAGS), WORDS, "k1");

        // Then
        assertThat(RunIdentity.of(List.of(OTHER_TAGS), WORDS, "k1").id()).isNotEqualTo(run.id());
        assertThat(RunIdentity.of(List.of(TAGS), OTHER_WORDS, "k1").id()).isNotEqualTo(run.id());
        assertThat(RunIdentity.of(List.of(TAGS), WORDS, "k2").id()).isNotEqualTo(run.id());
        assertThat(RunIdentity.of(List.of(TAGS, OTHER_TAGS), WORDS, "k1").id()).isNotEqualTo(run.id());
    }

    @Test
    void idIsHexadecimal() {
        assertThat(RunIdentity.of(List.of(TAGS), WORDS, "k1").id()).matches("[0-9a-f]{32}");
    }

    @Test
    void engineTellsCodeAndWordListsApart() {
        assertThat(RunIdentity.of(List.of(TAGS), WORDS, "k1").engine()).isEqualTo("5+cccccccccccc");
    }

    @Test
    void theTaggersRunNamesItsModelsWordsAndKnowledge() throws IOException {
        // Given
        byte[] names = Files.readAllBytes(Path.of("src/main/resources/models/names-en.bin"));

        // When
        Run run = new ArticleTagger(LoadedModels.models(), TestKnowledge.load()).run();

        // Then
        assertThat(run.models()).contains(new Model("names-en", Sha256.of(names)));
        assertThat(run.engine()).endsWith("+" + WordFiles.digest().substring(0, 12));
        assertThat(run.knowledge()).isEqualTo(TestKnowledge.load().digest());
    }
}
