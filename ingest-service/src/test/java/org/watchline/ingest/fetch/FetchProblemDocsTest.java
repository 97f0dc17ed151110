package org.watchline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FetchProblemDocsTest {

    private static final Path DOCUMENT = Path.of("../docs/problems/fetching.md");

    @ParameterizedTest
    @EnumSource
    void everyProblemIsDocumented(FetchProblem problem) throws IOException {
        assertThat(Files.readString(DOCUMENT))
                .contains("| `%s` | %s | ".formatted(problem.label(), problem.isPassing() ? "yes" : "no"));
    }
}
