package org.watchline.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How to run the broker.
 *
 * @param dataDir kept over restarts; null for a temporary directory that is deleted on close
 * @param port of loopback for clients; 0 for a free one
 * @param logFile appended to; null for a temporary file that is deleted on close
 * @param cacheDir where the broker's jars are unpacked once
 * @param endsWithParent stops the broker when this JVM is gone, however it died
 */
public record KafkaOptions(
        @Nullable Path dataDir, int port, @Nullable Path logFile, Path cacheDir, boolean endsWithParent) {

    /** For tests: nothing is kept and nothing outlives the JVM. */
    public static KafkaOptions temporary() {
        return new KafkaOptions(null, 0, null, UnpackCache.userDirectory(), true);
    }

    /** For a stack that people use: everything is kept, and the broker survives its launcher. */
    public static KafkaOptions persistent(Path dataDir, int port, Path logFile, Path cacheDir) {
        return new KafkaOptions(dataDir, port, logFile, cacheDir, false);
    }

    /** The same with its data in {@code directory}, kept on close. */
    public KafkaOptions withDataDir(Path directory) {
        return new KafkaOptions(directory, port, logFile, cacheDir, endsWithParent);
    }

    /** The same on this port. */
    public KafkaOptions withPort(int newPort) {
        return new KafkaOptions(dataDir, newPort, logFile, cacheDir, endsWithParent);
    }
}
