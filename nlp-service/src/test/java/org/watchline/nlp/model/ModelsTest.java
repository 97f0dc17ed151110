package org.watchline.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.watchline.contracts.annotation.Model;

class ModelsTest {

    @Test
    void knowsExactlyWhichFilesItLoaded() {
        // When
        Models models = LoadedModels.models();

        // Then
        assertThat(models.identities())
                .extracting(Model::name)
                .containsExactly("sentdetect-en", "tokenizer-en", "pos-en", "lemmatizer-en", "langdetect", "names-en");
        assertThat(models.identities())
                .extracting(Model::sha256)
                .doesNotHaveDuplicates()
                .allMatch(digest -> digest.matches("[0-9a-f]{64}"));
    }

    @Test
    void namesTheModelThatIsMissing() {
        assertThatThrownBy(() -> ModelFile.load("pos-xx", "no-such-model.bin"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no-such-model.bin");
    }
}
