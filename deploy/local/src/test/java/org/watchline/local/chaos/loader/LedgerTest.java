package org.watchline.local.chaos.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    private static final Draft DRAFT = Draft.of("a-1", "Two wells were reopened.", "2021-05-04");

    @TempDir
    private Path directory;

    @Test
    void everyLineIsThereBeforeItIsClosed() {
        // Given
        Path file = directory.resolve("ledger");
        try (Ledger ledger = Ledger.open(file)) {

            // When
            long number = ledger.sent(DRAFT, "http");
            ledger.accepted(number, "http", DRAFT, "s-1");

            // Then
            assertThat(Ledger.read(file))
                    .extracting(LedgerLine::event)
                    .containsExactly(LedgerLine.Event.SENT, LedgerLine.Event.ACCEPTED);
            assertThat(Ledger.read(file)).allSatisfy(line -> {
                assertThat(line.mark()).isEqualTo(DRAFT.mark());
                assertThat(line.articleId()).isEqualTo(DRAFT.articleId());
            });
        }
    }

    @Test
    void goesOnAfterACrashThatCutALineShort() throws IOException {
        // Given
        Path file = directory.resolve("ledger");
        try (Ledger ledger = Ledger.open(file)) {
            ledger.sent(DRAFT, "kafka");
        }
        Files.writeString(file, "{\"number\": 2, \"eve", StandardOpenOption.APPEND);

        // When
        try (Ledger ledger = Ledger.open(file)) {
            ledger.sent(DRAFT, "kafka");

            // Then
            assertThat(ledger.last()).isEqualTo(2);
        }
        assertThat(Ledger.read(file)).extracting(LedgerLine::number).containsExactly(1L, 2L);
    }
}
