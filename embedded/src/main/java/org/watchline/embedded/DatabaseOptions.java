package org.watchline.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How to run PostgreSQL.
 *
 * @param dataDir kept over restarts; null for a temporary directory that is deleted on close
 * @param port of loopback; 0 for a free one
 * @param logFile appended to; null for a temporary file that is deleted on close
 * @param cacheDir where the binaries are unpacked once
 * @param durable whether a commit waits for the disk; false is faster and loses data when the machine (not the process)
 *     dies
 * @param endsWithParent stops the server when this JVM is gone, however it died
 */
public record DatabaseOptions(
        @Nullable Path dataDir,
        int port,
        @Nullable Path logFile,
        Path cacheDir,
        boolean durable,
        boolean endsWithParent) {

    /** For tests: nothing is kept and nothing outlives the JVM. */
    public static DatabaseOptions temporary() {
        return new DatabaseOptions(null, 0, null, UnpackCache.userDirectory(), false, true);
    }

    /** For a stack that people use: everything is kept, and the server survives its launcher. */
    public static DatabaseOptions persistent(Path dataDir, int port, Path logFile, Path cacheDir) {
        return new DatabaseOptions(dataDir, port, logFile, cacheDir, true, false);
    }

    /** The same with its data in {@code directory}, kept on close. */
    public DatabaseOptions withDataDir(Path directory) {
        return new DatabaseOptions(directory, port, logFile, cacheDir, durable, endsWithParent);
    }

    /** The same on this port. */
    public DatabaseOptions withPort(int newPort) {
        return new DatabaseOptions(dataDir, newPort, logFile, cacheDir, durable, endsWithParent);
    }
}
