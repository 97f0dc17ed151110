package org.watchline.gateway.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.status.ArticleStatus;
import org.watchline.contracts.status.Stage;
import org.watchline.gateway.Settings;

class StatusMemoryTest {

    private static final UUID ARTICLE = UUID.fromString("5b0c1f2e-0000-5000-8000-00000000abcd");

    private final StatusMemory memory =
            new StatusMemory(Settings.of(Map.of("watchline.gateway.remembered-submissions", "2")));

    @Test
    void forgetsTheSubmissionItHasKnownLongest() {
        // When
        memory.remember(notice("a", 1, Stage.SUBMITTED, 1));
        memory.remember(notice("b", 1, Stage.SUBMITTED, 2));
        memory.remember(notice("a", 1, Stage.INGESTED, 3));
        memory.remember(notice("c", 1, Stage.SUBMITTED, 4));

        // Then
        assertThat(memory.ofSubmission("a")).isEmpty();
        assertThat(memory.ofSubmission("b")).hasSize(1);
        assertThat(memory.ofArticle(ARTICLE)).extracting(ArticleStatus::id).containsExactly("b", "c");
    }

    @Test
    void keepsANoticeThatComesTwiceOnce() {
        assertThat(memory.remember(notice("a", 1, Stage.SUBMITTED, 1))).isTrue();
        assertThat(memory.remember(notice("a", 1, Stage.SUBMITTED, 2))).isFalse();
        assertThat(memory.ofSubmission("a")).hasSize(1);
    }

    @Test
    void knowsAllSubmissionsOfAnArticle() {
        // When
        memory.remember(notice("b", 1, Stage.SUBMITTED, 2));
        memory.remember(notice("a", 1, Stage.STORED, 1));

        // Then
        assertThat(memory.ofArticle(ARTICLE)).extracting(ArticleStatus::id).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void ordersNoticesByProgressWhateverOrderTheyCameIn() {
        // When
        memory.remember(notice("a", 2, Stage.INGESTED, 9));
        memory.remember(notice("a", 1, Stage.FAILED, 3));
        memory.remember(notice("a", 1, Stage.SUBMITTED, 1));
        memory.remember(notice("a", 1, Stage.SUBMITTED, 2));
        SubmissionHistory history = SubmissionHistory.of(memory.ofSubmission("a"));

        // Then
        assertThat(history.notices())
                .extracting(ArticleStatus::stage)
                .containsExactly(Stage.SUBMITTED, Stage.FAILED, Stage.INGESTED);
        assertThat(history.current().attempt()).isEqualTo(2);
        assertThat(history.firstSeen()).isEqualTo(Instant.ofEpochSecond(1));
        assertThat(history.articleId()).isEqualTo(ARTICLE);
    }

    private static ArticleStatus notice(String id, int attempt, Stage stage, long second) {
        return new ArticleStatus(id, ARTICLE, attempt, stage, Instant.ofEpochSecond(second), null);
    }
}
