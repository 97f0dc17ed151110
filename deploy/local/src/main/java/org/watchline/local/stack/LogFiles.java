package org.watchline.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The log files of a stack. */
public final class LogFiles {

    /** A file above this is put aside when the stack starts; one older file is kept. */
    private static final long ROTATE_ABOVE_BYTES = 10L * 1024 * 1024;

    private final DataDirectory data;

    public LogFiles(DataDirectory data) {
        this.data = data;
    }

    /** The current files in alphabetical order. */
    public List<Path> all() {
        try (Stream<Path> files = Files.list(data.logs())) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .sorted()
                    .toList();
        } catch (IOException noneYet) {
            return List.of();
        }
    }

    /** The current file of a service; empty if there is none of that name, which is no path to anywhere else. */
    public Optional<Path> of(String service) {
        return all().stream()
                .filter(file -> file.getFileName().toString().equals(service + ".log"))
                .findFirst();
    }

    void rotate() {
        all().forEach(LogFiles::rotate);
    }

    private static void rotate(Path file) {
        try {
            if (Files.size(file) > ROTATE_ABOVE_BYTES) {
                Files.move(file, Path.of(file + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot rotate " + file, e);
        }
    }
}
