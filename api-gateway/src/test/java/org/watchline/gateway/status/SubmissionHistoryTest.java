package org.watchline.gateway.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchline.contracts.status.ArticleStatus;
import org.watchline.contracts.status.Stage;

class SubmissionHistoryTest {

    @Test
    void aReplayThatIsStoredOutdoesTheFailureBefore() {
        assertThat(current(notice(1, Stage.FAILED, 1), notice(2, Stage.ENRICHED, 2), notice(2, Stage.STORED, 3)))
                .isEqualTo(notice(2, Stage.STORED, 3));
    }

    @Test
    void aReplayOnItsWayOutdoesTheFailureBefore() {
        assertThat(current(notice(1, Stage.FAILED, 1), notice(2, Stage.INGESTED, 2)))
                .isEqualTo(notice(2, Stage.INGESTED, 2));
    }

    @Test
    void whatIsStoredStaysSoWhenALaterAttemptFailsOrIsUnderWay() {
        assertThat(current(notice(1, Stage.STORED, 1), notice(2, Stage.FAILED, 2), notice(3, Stage.INGESTED, 3)))
                .isEqualTo(notice(1, Stage.STORED, 1));
    }

    @Test
    void whatWasTakenDownIsRejected() {
        assertThat(current(notice(1, Stage.STORED, 1), notice(1, Stage.REJECTED, 2)))
                .isEqualTo(notice(1, Stage.REJECTED, 2));
    }

    @Test
    void ofTwoEndsOfOneAttemptTheLastHolds() {
        assertThat(current(notice(1, Stage.FAILED, 1), notice(1, Stage.REJECTED, 2)))
                .isEqualTo(notice(1, Stage.REJECTED, 2));
    }

    private static ArticleStatus current(ArticleStatus... notices) {
        return SubmissionHistory.of(List.of(notices)).current();
    }

    private static ArticleStatus notice(int attempt, Stage stage, long second) {
        return new ArticleStatus("s", null, attempt, stage, Instant.ofEpochSecond(second), null);
    }
}
