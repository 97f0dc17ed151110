package org.watchline.local.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.watchline.contracts.codec.ContractCodec;

/** The state of a stack in its data directory; readers never see half of it. */
public final class StateFile {

    private static final ObjectMapper JSON = ContractCodec.mapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path file;

    public StateFile(DataDirectory data) {
        this.file = data.state();
    }

    /** The state of the stack that runs or was killed; empty after a stack was stopped. */
    public Optional<StackState> read() {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file), StackState.class));
        } catch (NoSuchFileException noStack) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** The state of a stack whose supervisor runs. */
    public Optional<StackState> readRunning() {
        return read().filter(StackState::hasSupervisor);
    }

    void write(StackState state) {
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.write(aside, JSON.writeValueAsBytes(state));
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + file, e);
        }
    }
}
