package org.watchline.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchline.contracts.annotation.EntityCard;
import org.watchline.contracts.article.Article;
import org.watchline.nlp.engine.ArticleTagger;

/** The knowledge base is a directory of files that an operator may change. */
class EngineBeansTest {

    private static final String HEADER = "id\ttype\tkind\tname\taliases\tlatitude\tlongitude\twikidata\tsource";
    private static final String GROUP = "saber-group\tORG\tgroup\tSaber Group\t\t\t\t\ttest";
    private static final String GROUP_WITH_ALIAS = "saber-group\tORG\tgroup\tSaber Group\tQZG\t\t\t\ttest";
    private static final String TEXT = "The QZG claimed the blast in a statement on Monday.";

    @TempDir
    private Path directory;

    @Test
    void aChangedRowTakesEffectWithTheNextStart() {
        // Given
        write("groups.tsv", HEADER, GROUP);
        ArticleTagger before = start();

        // When
        write("groups.tsv", HEADER, GROUP_WITH_ALIAS);
        ArticleTagger after = start();

        // Then
        assertThat(entitiesFoundBy(before)).doesNotContain("saber-group");
        assertThat(entitiesFoundBy(after)).contains("saber-group");
        assertThat(after.run().id()).isNotEqualTo(before.run().id());
    }

    @Test
    void aBadRowStopsTheStartAndIsNamed() {
        write("groups.tsv", HEADER, GROUP, "taliban-wing\tGROUP\twing\tTaliban wing\t\t\t\t\ttest");

        assertThatThrownBy(this::start).hasMessage("groups.tsv:3: unknown type 'GROUP'");
    }

    @Test
    void aDirectoryWithoutEntitiesStopsTheStart() {
        assertThatThrownBy(this::start).hasMessageContaining("no entities").hasMessageContaining(directory.toString());
    }

    @Test
    void aDirectoryThatIsNotThereStopsTheStart() {
        assertThatThrownBy(() -> new EngineBeans().tagger(new Settings(directory.resolve("missing"))))
                .hasMessageContaining("missing");
    }

    private ArticleTagger start() {
        return new EngineBeans().tagger(new Settings(directory));
    }

    private static Stream<String> entitiesFoundBy(ArticleTagger tagger) {
        Article article = new Article(null, null, null, null, List.of(), null, "en", List.of(), TEXT);
        return tagger.tag(article).entities().stream().map(EntityCard::id);
    }

    private void write(String file, String... lines) {
        try {
            Files.write(directory.resolve(file), Arrays.asList(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Settings(Path directory) implements NlpConfig {

        @Override
        public Optional<Integer> threads() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> knowledgeDirectory() {
            return Optional.of(directory);
        }

        @Override
        public Duration backlogQuiet() {
            return Duration.ZERO;
        }

        @Override
        public Duration longestTagging() {
            return Duration.ofMinutes(1);
        }
    }
}
