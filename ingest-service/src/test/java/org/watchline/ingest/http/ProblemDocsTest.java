package org.watchline.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchline.ingest.article.Reason;

class ProblemDocsTest {

    private static final Path DOCUMENT = Path.of("../docs/problems/articles.md");

    @ParameterizedTest
    @EnumSource
    void everyTypeIsDocumented(ProblemType type) throws IOException {
        String name = type.name().toLowerCase(Locale.ROOT).replace('_', '-');

        assertThat(Files.readString(DOCUMENT))
                .contains("| `%s` | %d | %s | ".formatted(name, type.status(), type.title()));
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonThatIsCountedIsDocumented(Reason reason) throws IOException {
        assertThat(Files.readString(DOCUMENT)).contains("`" + reason.label() + "`");
    }
}
