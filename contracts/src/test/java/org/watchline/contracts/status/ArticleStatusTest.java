package org.watchline.contracts.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ArticleStatusTest {

    @Test
    void laterStageIsFurther() {
        assertThat(status(1, Stage.ENRICHED).isFurtherThan(status(1, Stage.INGESTED)))
                .isTrue();
        assertThat(status(1, Stage.INGESTED).isFurtherThan(status(1, Stage.INGESTED)))
                .isFalse();
    }

    @Test
    void replayIsFurtherThanTheFailureItRepeats() {
        assertThat(status(2, Stage.INGESTED).isFurtherThan(status(1, Stage.FAILED)))
                .isTrue();
    }

    private static ArticleStatus status(int attempt, Stage stage) {
        return new ArticleStatus("s", null, attempt, stage, Instant.EPOCH, null);
    }
}
