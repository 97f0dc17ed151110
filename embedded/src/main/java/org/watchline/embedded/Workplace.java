package org.watchline.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The data directory and log file of one server; what the caller does not name lies in a temporary directory that goes
 * on close.
 *
 * @param temporary null when the caller named both
 */
record Workplace(Path data, Path log, @Nullable Path temporary) implements AutoCloseable {

    static Workplace of(String server, @Nullable Path dataDir, @Nullable Path logFile) {
        try {
            return choose(server, dataDir, logFile).created();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create the directories of " + server, e);
        }
    }

    private static Workplace choose(String server, @Nullable Path dataDir, @Nullable Path logFile) throws IOException {
        if (dataDir != null && logFile != null) {
            return new Workplace(dataDir.toAbsolutePath(), logFile.toAbsolutePath(), null);
        }
        Path temporary = Files.createTempDirectory("watchline-" + server + "-");
        return new Workplace(
                dataDir == null ? temporary.resolve("data") : dataDir.toAbsolutePath(),
                logFile == null ? temporary.resolve(server + ".log") : logFile.toAbsolutePath(),
                temporary);
    }

    private Workplace created() throws IOException {
        Files.createDirectories(data);
        Files.createDirectories(log.toAbsolutePath().getParent());
        return this;
    }

    @Override
    public void close() {
        if (temporary != null) {
            Trees.delete(temporary);
        }
    }
}
