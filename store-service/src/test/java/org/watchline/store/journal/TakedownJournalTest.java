package org.watchline.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchline.store.takedown.TakedownEvent;

class TakedownJournalTest {

    @TempDir
    Path directory;

    @Test
    void holdsNothingBeforeTheFirstTakedown() {
        assertThat(new TakedownJournal(directory.resolve("takedowns.jsonl")).read())
                .isEmpty();
    }

    @Test
    void holdsEverythingInItsOrder() {
        // Given
        Path file = directory.resolve("takedowns.jsonl");
        TakedownEvent takenDown = event(TakedownEvent.Kind.TAKEN_DOWN, "2022-03-05T08:00:00.123456Z");
        TakedownEvent lifted = event(TakedownEvent.Kind.LIFTED, "2022-03-06T08:00:00Z");

        // When
        new TakedownJournal(file).append(List.of(takenDown));
        new TakedownJournal(file).append(List.of(lifted));

        // Then
        assertThat(new TakedownJournal(file).read()).containsExactly(takenDown, lifted);
    }

    @Test
    void aLineThatACrashCutOffTakesNoOtherWithIt() throws IOException {
        // Given
        Path file = directory.resolve("takedowns.jsonl");
        TakedownEvent before = event(TakedownEvent.Kind.TAKEN_DOWN, "2022-03-05T08:00:00Z");
        TakedownEvent after = event(TakedownEvent.Kind.TAKEN_DOWN, "2022-03-07T08:00:00Z");
        new TakedownJournal(file).append(List.of(before));
        Files.writeString(file, "{\"articleId\": \"0000", StandardOpenOption.APPEND);

        // When
        new TakedownJournal(file).append(List.of(after));

        // Then
        assertThat(new TakedownJournal(file).read()).containsExactly(before, after);
    }

    private static TakedownEvent event(TakedownEvent.Kind kind, String at) {
        return new TakedownEvent(UUID.randomUUID(), kind, Instant.parse(at), "Editor", "A court \"ordered\"\nit.");
    }
}
