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

    /** The broker's files. */
    public Path kafka() {
        return root.resolve(KAFKA);
    }

    /** The database's files. */
    public Path postgres() {
        return root.resolve(POSTGRES);
    }

    /** What is unpacked to be run. */
    public Path cache() {
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

    /** What was taken down, which no backup has: so that one that is restored does not bring it back. */
    public Path takedowns() {
        return root.resolve("takedowns.jsonl");
    }

    /** Held while a backup is written. */
    public Path backupLock() {
        return root.resolve("backup.lock");
    }

    /** There from the restoring of a backup until takedowns were applied to it. */
    public Path restored() {
        return root.resolve("restored");
    }

    /** There while a backup is restored, and when that was cut off. */
    public Path restoring() {
        return root.resolve("restoring");
    }

    /** From now on the corpus may be read. */
    void forgetRestored() {
        try {
            Files.delete(restored());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + restored(), e);
        }
    }

    Path state() {
        return root.resolve("stack.json");
    }
}
