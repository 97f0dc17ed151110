package org.watchline.local.chaos.loader;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.codec.ContractCodec;

/** A file of what was sent and answered, one line each, written before anything else is done. Thread-safe. */
public final class Ledger implements AutoCloseable {

    private static final ObjectMapper JSON = ContractCodec.mapper();

    private final Path file;
    private final BufferedWriter writer;
    private final Map<LedgerLine.Event, Long> counts = new EnumMap<>(LedgerLine.Event.class);
    private long last;

    private Ledger(Path file, List<LedgerLine> before) throws IOException {
        this.file = file;
        this.writer = Files.newBufferedWriter(
                file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        before.forEach(this::count);
    }

    /** Goes on with the file if there is one; a last line that a crash cut short goes. */
    public static Ledger open(Path file) {
        try {
            List<LedgerLine> before = read(file);
            if (Files.exists(file)) {
                Files.writeString(file, complete(file));
            }
            return new Ledger(file, before);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open " + file, e);
        }
    }

    /** Everything that was ever written; a last line that a crash cut short is left out. */
    public static List<LedgerLine> read(Path file) {
        List<LedgerLine> lines = new ArrayList<>();
        if (!Files.exists(file)) {
            return lines;
        }
        try {
            for (String line : complete(file).lines().toList()) {
                lines.add(JSON.readValue(line, LedgerLine.class));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static String complete(Path file) throws IOException {
        String text = Files.readString(file);
        return text.substring(0, text.lastIndexOf('\n') + 1);
    }

    /** The draft leaves now; returns the number of this sending. */
    synchronized long sent(Draft draft, String door) {
        long number = last + 1;
        write(number, LedgerLine.Event.SENT, door, draft, null, null);
        return number;
    }

    synchronized void accepted(long number, String door, Draft draft, String submissionId) {
        write(number, LedgerLine.Event.ACCEPTED, door, draft, submissionId, null);
    }

    synchronized void refused(long number, String door, Draft draft, String detail) {
        write(number, LedgerLine.Event.REFUSED, door, draft, null, detail);
    }

    synchronized void unknown(long number, String door, Draft draft, String detail) {
        write(number, LedgerLine.Event.UNKNOWN, door, draft, null, detail);
    }

    /** How many sendings had this fate. */
    public synchronized long count(LedgerLine.Event event) {
        return counts.getOrDefault(event, 0L);
    }

    /** The number of the newest sending. */
    public synchronized long last() {
        return last;
    }

    @Override
    public synchronized void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private void write(
            long number,
            LedgerLine.Event event,
            String door,
            Draft draft,
            @Nullable String submissionId,
            @Nullable String detail) {
        LedgerLine line = new LedgerLine(
                number,
                event,
                door,
                draft.id(),
                draft.articleId(),
                draft.mark(),
                draft.acceptable(),
                submissionId,
                detail,
                Instant.now());
        try {
            writer.write(JSON.writeValueAsString(line));
            writer.write('\n');
            writer.flush();
            count(line);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private void count(LedgerLine line) {
        counts.merge(line.event(), 1L, Long::sum);
        last = Math.max(last, line.number());
    }
}
