package org.watchline.evaluation.bench.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchline.evaluation.bulk.QueryTimes;
import org.watchline.store.db.StoreSize;

class JournalTest {

    private static final Loaded SMALL = loaded(1_000);
    private static final Loaded LARGE = loaded(5_000);

    @TempDir
    Path directory;

    @Test
    void whatWasMeasuredIsThereForTheRunThatGoesOn() throws IOException {
        // Given
        Measured measured =
                new Measured(SMALL, 2.5, "abc1234", List.of(new QueryTimes("entity", 50, 90, 10.5, 20, 30, 1)));
        Journal.in(directory).add(measured);

        // When
        Journal resumed = Journal.in(directory);

        // Then
        assertThat(resumed.measured(1_000)).contains(measured);
        assertThat(resumed.measured(5_000)).isEmpty();
    }

    @Test
    void aLoadThatWasNotMeasuredCountsUntilTheCorpusGrowsBeyondIt() throws IOException {
        // Given
        Journal journal = Journal.in(directory);
        journal.add(SMALL);
        assertThat(Journal.in(directory).loaded(1_000)).contains(SMALL);

        // When
        journal.add(LARGE);

        // Then
        Journal resumed = Journal.in(directory);
        assertThat(resumed.loaded(1_000)).isEmpty();
        assertThat(resumed.loaded(5_000)).contains(LARGE);
    }

    private static Loaded loaded(int articles) {
        return new Loaded(
                articles, articles, 3, "abc1234", new StoreSize(articles, Map.of("article", 200L * articles)));
    }
}
