package org.watchline.store.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.status.ArticleStatus;
import org.watchline.contracts.status.Stage;

class FurthestTest {

    private static final UUID ARTICLE = UUID.fromString("5c2f6b0a-6d0e-5c55-9d0b-2b6a4a1f7c11");

    @Test
    void picksTheFurthestStageOfEachSubmission() {
        // Given
        List<ArticleStatus> notices = List.of(
                notice("s-2", 1, Stage.INGESTED, null),
                notice("s-1", 1, Stage.STORED, ARTICLE),
                notice("s-1", 1, Stage.ENRICHED, ARTICLE),
                notice("s-2", 1, Stage.SUBMITTED, null));

        // When, then
        assertThat(Furthest.ofEach(notices))
                .extracting(ArticleStatus::id, ArticleStatus::stage)
                .containsExactly(tuple("s-1", Stage.STORED), tuple("s-2", Stage.INGESTED));
    }

    @Test
    void aLaterAttemptIsFurther() {
        assertThat(Furthest.ofEach(List.of(notice("s", 1, Stage.FAILED, null), notice("s", 2, Stage.INGESTED, null))))
                .extracting(ArticleStatus::attempt)
                .containsExactly(2);
    }

    @Test
    void keepsTheArticleThatAnEarlierOrLaterNoticeNames() {
        assertThat(Furthest.ofEach(
                        List.of(notice("s", 1, Stage.INGESTED, ARTICLE), notice("s", 1, Stage.FAILED, null))))
                .extracting(ArticleStatus::stage, ArticleStatus::articleId)
                .containsExactly(tuple(Stage.FAILED, ARTICLE));
        assertThat(Furthest.ofEach(
                        List.of(notice("s", 1, Stage.FAILED, null), notice("s", 1, Stage.INGESTED, ARTICLE))))
                .extracting(ArticleStatus::stage, ArticleStatus::articleId)
                .containsExactly(tuple(Stage.FAILED, ARTICLE));
    }

    private static ArticleStatus notice(String id, int attempt, Stage stage, UUID article) {
        return new ArticleStatus(id, article, attempt, stage, Instant.EPOCH, null);
    }
}
