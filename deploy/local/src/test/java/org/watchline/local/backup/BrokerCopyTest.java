package org.watchline.local.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerCopyTest {

    @TempDir
    Path directory;

    private Path log;
    private Path copied;
    private BrokerCopy copy;

    @BeforeEach
    void layOut() throws IOException {
        log = Files.createDirectories(directory.resolve("kafka/log/articles-0"));
        copied = directory.resolve("copy/log/articles-0");
        Files.writeString(log.resolve("00.log"), "old");
        Files.writeString(log.resolve("10.log"), "new");
        Files.writeString(log.resolve("10.index"), "found again");
        copy = new BrokerCopy(directory.resolve("kafka"), directory.resolve("copy"));
    }

    @Test
    void hasEverythingButIndexes() throws IOException {
        // When
        copy.update();

        // Then
        assertThat(copied.resolve("00.log")).hasContent("old");
        assertThat(copied.resolve("10.log")).hasContent("new");
        assertThat(copied.resolve("10.index")).doesNotExist();
    }

    @Test
    void followsWhatIsAppendedReplacedAndRemoved() throws IOException {
        // Given
        copy.update();
        Files.writeString(log.resolve("10.log"), "er", StandardOpenOption.APPEND);
        Files.writeString(log.resolve("11.cleaned"), "o");
        Files.move(log.resolve("11.cleaned"), log.resolve("00.log"), StandardCopyOption.REPLACE_EXISTING);
        Files.createDirectories(directory.resolve("kafka/log/empty-0"));

        // When
        boolean changed = copy.update();
        Files.delete(log.resolve("00.log"));
        copy.update();

        // Then
        assertThat(changed).isTrue();
        assertThat(copied.resolve("10.log")).hasContent("newer");
        assertThat(copied.resolve("00.log")).doesNotExist();
        assertThat(directory.resolve("copy/log/empty-0")).isDirectory();
    }

    @Test
    void aSegmentThatWasCompactedIsCopiedAnew() throws IOException {
        // Given
        copy.update();
        Files.writeString(log.resolve("00.cleaned"), "older than old");
        Files.move(log.resolve("00.cleaned"), log.resolve("00.log"), StandardCopyOption.REPLACE_EXISTING);

        // When
        copy.update();

        // Then
        assertThat(copied.resolve("00.log")).hasContent("older than old");
    }

    @Test
    void aLastSegmentThatWasMadeAnewIsCopiedAnew() throws IOException {
        // Given
        copy.update();
        Files.writeString(directory.resolve("another"), "of another topic");
        Files.move(directory.resolve("another"), log.resolve("10.log"), StandardCopyOption.REPLACE_EXISTING);

        // When
        copy.update();

        // Then
        assertThat(copied.resolve("10.log")).hasContent("of another topic");
    }

    @Test
    void followsALinkToAnotherDisk() throws IOException {
        // Given
        Path link = Files.createSymbolicLink(directory.resolve("link"), directory.resolve("kafka"));

        // When
        new BrokerCopy(link, directory.resolve("copy")).update();

        // Then
        assertThat(copied.resolve("10.log")).hasContent("new");
    }

    @Test
    void saysWhenNothingHasChanged() throws IOException {
        assertThat(copy.update()).isTrue();
        assertThat(copy.update()).isFalse();
    }

    @Test
    void leavesNothingBehind() throws IOException {
        // Given
        copy.update();

        // When
        copy.close();

        // Then
        assertThat(directory.resolve("copy")).doesNotExist();
    }
}
