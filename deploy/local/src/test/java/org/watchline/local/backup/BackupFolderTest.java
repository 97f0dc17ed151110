package org.watchline.local.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupFolderTest {

    @TempDir
    Path directory;

    @Test
    void namesBackupsAfterTheirTime() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T08:05:09Z"), ZoneOffset.ofHours(5));

        assertThat(new BackupFolder(directory).next(clock))
                .isEqualTo(directory.resolve("watchline-20261122T080509Z.zip"));
    }

    @Test
    void expiresTheOldestAndNothingElse() throws IOException {
        // Given
        for (String name : new String[] {
            "watchline-20261120T080000Z.zip",
            "watchline-20261121T080000Z.zip",
            "watchline-20261122T080000Z.zip",
            "before-the-move.zip",
            "watchline-20261119T080000Z.zip.txt"
        }) {
            Files.createFile(directory.resolve(name));
        }

        // When
        assertThat(new BackupFolder(directory).keep(2))
                .containsExactly(directory.resolve("watchline-20261120T080000Z.zip"));

        // Then
        assertThat(directory)
                .isDirectoryContaining("glob:**/watchline-20261121T080000Z.zip")
                .isDirectoryContaining("glob:**/watchline-20261122T080000Z.zip")
                .isDirectoryContaining("glob:**/before-the-move.zip")
                .isDirectoryContaining("glob:**/watchline-20261119T080000Z.zip.txt");
    }
}
