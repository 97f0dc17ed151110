package org.watchline.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFilesTest {

    @TempDir
    Path directory;

    @Test
    void putsOnlyLargeFilesAside() throws IOException {
        // Given
        DataDirectory data = new DataDirectory(directory).created();
        Files.writeString(data.log("small"), "line\n");
        try (RandomAccessFile large = new RandomAccessFile(data.log("large").toFile(), "rw")) {
            large.setLength(11 << 20);
        }

        // When
        new LogFiles(data).rotate();

        // Then
        assertThat(new LogFiles(data).all()).containsExactly(data.log("small"));
        assertThat(data.logs().resolve("large.log.1")).exists();
    }
}
