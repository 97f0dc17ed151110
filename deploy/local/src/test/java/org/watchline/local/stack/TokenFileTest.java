package org.watchline.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenFileTest {

    @TempDir
    Path directory;

    @Test
    void isForItsOwnerAlone() throws IOException {
        // Given
        DataDirectory data = new DataDirectory(directory);
        TokenFile file = new TokenFile(data);
        assertThat(file.read()).isEmpty();

        // When
        file.write("first");
        file.write("second");

        // Then
        assertThat(file.read()).contains("second");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.token())))
                .isEqualTo("rw-------");
    }
}
