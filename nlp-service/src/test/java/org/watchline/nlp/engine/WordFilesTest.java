package org.watchline.nlp.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordFilesTest {

    private static final Path OWN = Path.of("src/main/resources");
    private static final Path OF_KNOWLEDGE = Path.of("../knowledge/src/main/resources");

    @Test
    void areAllThatAreShipped() throws IOException {
        assertThat(Stream.of(lists(OWN, ""), lists(OF_KNOWLEDGE, "names")).flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(WordFiles.RESOURCES);
    }

    @Test
    void digestIsTheSameEveryTime() {
        assertThat(WordFiles.digest()).matches("[0-9a-f]{64}").isEqualTo(WordFiles.digest());
    }

    @Test
    void anyChangeIsAnotherDigest() {
        // Given
        String digest = WordFiles.digest(Map.of("/titles.txt", bytes("mullah\n")));

        // Then
        assertThat(WordFiles.digest(Map.of("/titles.txt", bytes("mullah\nmufti\n"))))
                .isNotEqualTo(digest);
        assertThat(WordFiles.digest(Map.of("/roles.txt", bytes("mullah\n")))).isNotEqualTo(digest);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> lists(Path root, String folder) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            return files.map(file -> "/" + root.relativize(file))
                    .filter(name -> name.endsWith(".txt") || name.endsWith(".tsv"))
                    .toList();
        }
    }
}
