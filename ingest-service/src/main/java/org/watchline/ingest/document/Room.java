package org.watchline.ingest.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for one program, and for no longer. */
record Room(Path path) implements AutoCloseable {

    static Room make() {
        try {
            return new Room(Files.createTempDirectory("watchline-reader"));
        } catch (IOException e) {
            throw new ReaderUnavailableException("there is no room for the document reader's files", e);
        }
    }

    @Override
    public void close() {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> found = Files.walk(path)) {
            List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException leftBehind) {
            // The killed program may still write its last; the machine clears its temporary folder itself.
        }
    }
}
