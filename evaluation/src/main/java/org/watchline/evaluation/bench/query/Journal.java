package org.watchline.evaluation.bench.query;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has been loaded and measured on a corpus, beside it, so that hours are not measured twice. */
final class Journal {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path file;
    private final Entries entries;

    /** Both in the order of time. */
    private record Entries(List<Loaded> loaded, List<Measured> measured) {}

    private Journal(Path file, Entries entries) {
        this.file = file;
        this.entries = entries;
    }

    /** The journal in this directory, which may be new. */
    static Journal in(Path directory) throws IOException {
        Path file = directory.resolve("measured.json");
        Entries entries = Files.exists(file)
                ? JSON.readValue(file.toFile(), Entries.class)
                : new Entries(new ArrayList<>(), new ArrayList<>());
        return new Journal(file, entries);
    }

    /** The last load, if it was to this size. */
    Optional<Loaded> loaded(int articles) {
        return entries.loaded().stream().reduce((earlier, later) -> later).filter(last -> last.articles() == articles);
    }

    /** What was measured at this size. */
    Optional<Measured> measured(int articles) {
        return entries.measured().stream()
                .filter(size -> size.loaded().articles() == articles)
                .findFirst();
    }

    /** How many the last load left; 0 before there is any. */
    int articles() {
        return entries.loaded().stream().mapToInt(Loaded::articles).reduce(0, (earlier, later) -> later);
    }

    void add(Loaded loaded) throws IOException {
        entries.loaded().add(loaded);
        write();
    }

    /** Replaces what was measured at its size. */
    void add(Measured measured) throws IOException {
        entries.measured()
                .removeIf(size -> size.loaded().articles() == measured.loaded().articles());
        entries.measured().add(measured);
        write();
    }

    private void write() throws IOException {
        Files.createDirectories(file.getParent());
        Path written = file.resolveSibling(file.getFileName() + ".new");
        JSON.writeValue(written.toFile(), entries);
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
