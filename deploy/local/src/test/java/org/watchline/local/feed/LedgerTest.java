package org.watchline.local.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.status.ArticleStatus;
import org.watchline.contracts.status.Stage;

class LedgerTest {

    private final Ledger ledger = new Ledger();

    @Test
    void followsEachArticleToItsEnd() {
        // Given
        feed("a.json", "submitted-0-1");
        feed("b.json", "submitted-0-2");
        feed("c.json", "submitted-0-3");

        // When
        notice("submitted-0-1", Stage.STORED, null);
        notice("submitted-0-2", Stage.INGESTED, null);
        notice("submitted-0-3", Stage.REJECTED, "text is missing");

        // Then
        assertThat(ledger.count()).isEqualTo(new Count(3, 3, 2, 1, 1));
        assertThat(ledger.count().isIngested()).isTrue();
        assertThat(ledger.count().isStored()).isFalse();
        assertThat(ledger.refusals()).containsExactly(new Ledger.Refusal("c.json", "rejected: text is missing"));
    }

    @Test
    void knowsANoticeThatCameBeforeTheAcknowledgement() {
        // Given
        notice("submitted-0-1", Stage.STORED, null);

        // When
        feed("a.json", "submitted-0-1");

        // Then
        assertThat(ledger.count().isStored()).isTrue();
    }

    @Test
    void keepsTheFurthestStageWhenNoticesComeOutOfOrder() {
        // Given
        feed("a.json", "submitted-0-1");

        // When
        notice("submitted-0-1", Stage.STORED, null);
        notice("submitted-0-1", Stage.ENRICHED, null);

        // Then
        assertThat(ledger.count().stored()).isEqualTo(1);
    }

    @Test
    void leavesArticlesOfOthersOut() {
        // When
        notice("somebody-0-1", Stage.FAILED, "no");

        // Then
        assertThat(ledger.count()).isEqualTo(new Count(0, 0, 0, 0, 0));
        assertThat(ledger.refusals()).isEmpty();
    }

    @Test
    void countsWhatCouldNotBeSent() {
        // When
        ledger.found();
        ledger.refused("x.pdf", "PDF is not supported yet");

        // Then
        assertThat(ledger.count().isStored()).isTrue();
        assertThat(ledger.refusals()).hasSize(1);
    }

    @Test
    void drawsWhatIsDoneAsABar() {
        assertThat(new Count(0, 0, 0, 0, 0).bar()).isEqualTo("[" + " ".repeat(30) + "]");
        assertThat(new Count(4, 4, 4, 1, 1).bar()).isEqualTo("[" + "=".repeat(15) + " ".repeat(15) + "]");
    }

    private void feed(String origin, String submission) {
        ledger.found();
        ledger.sent(origin, submission);
    }

    private void notice(String id, Stage stage, @Nullable String reason) {
        ledger.noticed(new ArticleStatus(id, null, 1, stage, Instant.EPOCH, reason));
    }
}
