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

    @Test
    void aServiceNamesALogAndNoPath() throws IOException {
        // Given
        DataDirectory data = new DataDirectory(directory.resolve("data")).created();
        Files.writeString(directory.resolve("other.log"), "of somebody else\n");
        Files.writeString(data.log("kafka"), "line\n");
        LogFiles logs = new LogFiles(data);

        // When Then
        assertThat(logs.of("kafka")).contains(data.log("kafka"));
        assertThat(logs.of("../../other")).isEmpty();
        assertThat(logs.of(directory.resolve("other").toString())).isEmpty();
        assertThat(logs.of("")).isEmpty();
    }
}
