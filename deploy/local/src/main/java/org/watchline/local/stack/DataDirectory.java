package org.watchline.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where one stack keeps everything: data, logs, state. */
public record DataDirectory(Path root) {

    /** A major version in the name: data written by one is not meant for another. */
    private static final String KAFKA = "kafka-4";

    private static final String POSTGRES = "postgres-18";

    public DataDirectory {
        root = root.toAbsolutePath().normalize();
    }

    /** Creates it when missing. */
    public DataDirectory created() {
        try {
            Files.createDirectories(logs());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write into " + root + " (choose another with --data)", e);
        }
    }

    Path kafka() {
        return root.resolve(KAFKA);
    }

    Path postgres() {
        return root.resolve(POSTGRES);
    }

    Path cache() {
        return root.resolve("cache");
    }

    Path logs() {
        return root.resolve("logs");
    }

    /** The log file of a process, or of the supervisor of a detached stack. */
    public Path log(String process) {
        return logs().resolve(process + ".log");
    }

    Path token() {
        return root.resolve("service-token");
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path state() {
        return root.resolve("stack.json");
    }
}
