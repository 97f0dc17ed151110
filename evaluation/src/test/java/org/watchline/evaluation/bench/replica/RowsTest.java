package org.watchline.evaluation.bench.replica;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowsTest {

    @Test
    void throughputIsComparedWithThatOfOneReplica() {
        // Given
        Throughput alone = new Throughput(Stage.NLP, 1, 20, 0.4);
        Throughput together = new Throughput(Stage.NLP, 2, 39, 0.79);

        // Then
        assertThat(alone.row("0.4 processors", alone))
                .hasSameSizeAs(Throughput.COLUMNS)
                .containsExactly("nlp-service", "1", "0.4 processors", "0.40", "20.0", "1.00");
        assertThat(together.row("0.4 processors", alone)).endsWith("39.0", "1.95");
    }

    @Test
    void whatTheDatabaseLacksIsMissing() {
        // Given 100 articles of which 97 are stored, two of those more than once
        Disturbance disturbance = new Disturbance(Stage.STORE, "killed", 100, new Stored(95, 2), 7, 0, 12.34);

        // Then
        assertThat(disturbance.row())
                .hasSameSizeAs(Disturbance.COLUMNS)
                .containsExactly("store-service", "killed", "100", "97", "3", "2", "7", "0", "12.3");
    }
}
