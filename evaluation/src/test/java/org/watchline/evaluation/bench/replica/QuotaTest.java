package org.watchline.evaluation.bench.replica;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotaTest {

    @Test
    void leavesNothingWhereThereAreNoQuotas(@TempDir Path directory) throws IOException {
        // When, in a directory that is none of the kernel's
        var limit = Quota.below(directory);

        // Then
        assertThat(limit).isEmpty();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void isNotThereWhereNothingMayBeMade(@TempDir Path directory) throws IOException {
        // Then
        assertThat(Quota.below(directory.resolve("missing"))).isEmpty();
    }
}
