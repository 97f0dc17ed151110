package org.watchline.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedBuffersTest {

    private static final long GIB = 1L << 30;

    @Test
    void smallCorporaHaveEnough() {
        assertThat(SharedBuffers.megabytes(0, 24 * GIB)).isEqualTo("256MB");
        assertThat(SharedBuffers.megabytes(4 * GIB, 24 * GIB)).isEqualTo("256MB");
    }

    @Test
    void largeCorporaHaveMore() {
        assertThat(SharedBuffers.megabytes(40 * GIB, 24 * GIB)).isEqualTo("1280MB");
    }

    @Test
    void otherProcessesKeepTheirMemory() {
        assertThat(SharedBuffers.megabytes(400 * GIB, 16 * GIB)).isEqualTo("2048MB");
        assertThat(SharedBuffers.megabytes(400 * GIB, GIB)).isEqualTo("256MB");
    }

    @Test
    void aNewDirectoryCounts(@TempDir Path directory) {
        assertThat(SharedBuffers.forDataIn(directory)).isEqualTo("256MB");
    }
}
