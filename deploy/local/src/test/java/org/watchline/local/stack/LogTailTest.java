package org.watchline.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = directory.resolve("service.log");
        Files.writeString(file, "one\ntwo\nthree\n");
    }

    @Test
    void returnsTheLastLinesFirst() {
        assertThat(LogTail.last(2, file).next()).containsExactly("two", "three");
        assertThat(LogTail.last(9, file).next()).containsExactly("one", "two", "three");
    }

    @Test
    void returnsTheLastMessagesWithoutTheirStackTraces() throws IOException {
        // Given
        add("""
                ERROR Failed to start
                \tat org.watchline.Service.main(Service.java:9)
                Caused by: InvalidKnowledgeException: people.tsv:20: unknown type 'PERSN'
                \tat org.watchline.Rows.add(Rows.java:7)
                \t... 9 more

                """);

        // When, Then
        assertThat(LogTail.lastMessages(3, file))
                .containsExactly(
                        "ERROR Failed to start",
                        "Caused by: InvalidKnowledgeException: people.tsv:20: unknown type 'PERSN'",
                        "");
    }

    @Test
    void returnsEachAddedLineOnceWhenItIsComplete() throws IOException {
        // Given
        LogTail tail = LogTail.fromNow(file);

        // When
        add("fo");

        // Then
        assertThat(tail.next()).isEmpty();

        // When
        add("ur\nfive\n");

        // Then
        assertThat(tail.next()).containsExactly("four", "five");
        assertThat(tail.next()).isEmpty();
    }

    @Test
    void readsAReplacedFileFromItsBeginning() throws IOException {
        // Given
        LogTail tail = LogTail.fromNow(file);

        // When
        Files.writeString(file, "new\n");

        // Then
        assertThat(tail.next()).containsExactly("new");
    }

    @Test
    void waitsForAFileThatDoesNotExistYet() throws IOException {
        // Given
        Path later = directory.resolve("later.log");
        LogTail tail = LogTail.fromNow(later);
        assertThat(tail.next()).isEmpty();

        // When
        Files.writeString(later, "first\n");

        // Then
        assertThat(tail.next()).containsExactly("first");
    }

    private void add(String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }
}
