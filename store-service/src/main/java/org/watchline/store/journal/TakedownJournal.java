package org.watchline.store.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.codec.ContractViolationException;
import org.watchline.store.takedown.TakedownEvent;

/** The file: one JSON object in a line for each takedown and each that was lifted. Lines are only ever added. */
final class TakedownJournal {

    private static final Logger LOG = Logger.getLogger(TakedownJournal.class);

    private final Path file;

    TakedownJournal(Path file) {
        this.file = file;
    }

    /** All lines. One that cannot be read, as a crash may leave it, is reported and left out. */
    List<TakedownEvent> read() {
        List<TakedownEvent> events = new ArrayList<>();
        int number = 0;
        for (String line : lines()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                events.add(ContractCodec.read(line.getBytes(StandardCharsets.UTF_8), TakedownEvent.class));
            } catch (ContractViolationException e) {
                LOG.errorf("a line of the takedown journal cannot be read line=%d reason=%s", number, e.getMessage());
            }
        }
        return events;
    }

    /** Returns when the disk has them. */
    void append(List<TakedownEvent> events) {
        // A line that a crash cut off must not take the next one with it.
        StringBuilder lines = new StringBuilder("\n");
        for (TakedownEvent event : events) {
            lines.append(new String(ContractCodec.write(event), StandardCharsets.UTF_8))
                    .append('\n');
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(lines.toString());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the takedown journal " + file, e);
        }
    }

    private List<String> lines() {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (NoSuchFileException noneYet) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the takedown journal " + file, e);
        }
    }
}
