package org.watchline.local.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
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
        assertThat(ledger.refusals())
                .containsExactly(new Ledger.Refusal(Origin.of("c.json"), "rejected: text is missing"));
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
        ledger.refused(Origin.of("x.pdf"), "the file needs a password");

        // Then
        assertThat(ledger.count().isStored()).isTrue();
        assertThat(ledger.refusals()).hasSize(1);
    }

    @Test
    void tellsOfEachFileWhatWasTakenOfIt() {
        // Given
        feed("a.pdf", "s-1");
        feed("b.pdf", "s-2");
        ledger.sent(Origin.of("list.mbox").at("#1"), "s-3");
        ledger.sent(Origin.of("list.mbox").at("#2"), "s-4");
        ledger.sent(Origin.of("list.mbox").at("#3"), "s-5");
        notice("s-1", Stage.STORED, null);
        notice("s-2", Stage.REJECTED, "text is missing");
        notice("s-3", Stage.STORED, null);
        notice("s-4", Stage.STORED, null);
        notice("s-5", Stage.REJECTED, "text is missing");

        // When
        ledger.skipped(Origin.of("press"), "1 file of other kinds: .css");
        ledger.followed(
                Origin.of("press.opml"),
                new FeedLists.Result(
                        List.of("https://a.example/"),
                        List.of("https://b.example/"),
                        List.of(new FeedLists.Refused("ftp://x", "no web address"))));

        // Then
        assertThat(ledger.taken())
                .containsExactly(
                        "stored    a.pdf",
                        "stored    list.mbox (2 of 3 articles)",
                        "followed  https://a.example/ (press.opml)",
                        "known     https://b.example/ (press.opml)",
                        "skipped   press: 1 file of other kinds: .css");
        assertThat(ledger.refusals())
                .extracting(Ledger.Refusal::toString)
                .contains("press.opml ftp://x: no web address");
        assertThat(ledger.followed()).isEqualTo(1);
    }

    @Test
    void drawsWhatIsDoneAsABar() {
        assertThat(new Count(0, 0, 0, 0, 0).bar()).isEqualTo("[" + " ".repeat(30) + "]");
        assertThat(new Count(4, 4, 4, 1, 1).bar()).isEqualTo("[" + "=".repeat(15) + " ".repeat(15) + "]");
    }

    private void feed(String origin, String submission) {
        ledger.found();
        ledger.sent(Origin.of(origin), submission);
    }

    private void notice(String id, Stage stage, @Nullable String reason) {
        ledger.noticed(new ArticleStatus(id, null, 1, stage, Instant.EPOCH, reason));
    }
}
