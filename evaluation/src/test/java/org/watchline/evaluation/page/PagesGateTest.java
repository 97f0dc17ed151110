package org.watchline.evaluation.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether articles are found as well as they have to be. */
class PagesGateTest {

    private static final double LEAST_F1 = 0.96;
    private static final double LEAST_METADATA = 0.95;

    @ParameterizedTest
    @ValueSource(strings = {"dev", "test"})
    void findsArticlesAndWhatPagesSayAboutThem(String set) throws IOException {
        // When
        List<PageScore> scores =
                SavedPage.in(Path.of("pages", set)).stream().map(PageScore::of).toList();

        // Then
        assertThat(PagesReport.mean(scores, score -> score.words().f1())).isGreaterThanOrEqualTo(LEAST_F1);
        assertThat(PagesReport.mean(scores, score -> score.shingles().f1())).isGreaterThanOrEqualTo(LEAST_F1);
        for (PageScore.Field field : PageScore.Field.values()) {
            assertThat(PagesReport.mean(scores, score -> score.isRight(field) ? 1 : 0))
                    .as(field.title())
                    .isGreaterThanOrEqualTo(LEAST_METADATA);
        }
    }
}
