package org.watchline.local.chaos.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.watchline.contracts.codec.ContractCodec;

/** A file of the faults that are over, one line each. Thread-safe. */
public final class FaultFile {

    private static final ObjectMapper JSON = ContractCodec.mapper();

    private final Path file;

    public FaultFile(Path file) {
        this.file = file;
    }

    public synchronized void add(FaultOutcome outcome) {
        try {
            Files.writeString(
                    file,
                    JSON.writeValueAsString(outcome) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    /** In the order in which they were over. */
    public synchronized List<FaultOutcome> all() {
        List<FaultOutcome> outcomes = new ArrayList<>();
        try {
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file)) {
                    outcomes.add(JSON.readValue(line, FaultOutcome.class));
                }
            }
            return outcomes;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
