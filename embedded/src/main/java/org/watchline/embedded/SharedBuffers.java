package org.watchline.embedded;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much of a database PostgreSQL keeps in memory of its own; what is behind it comes from the system's cache. */
final class SharedBuffers {

    private static final long MEBI = 1L << 20;
    private static final long LEAST = 256 * MEBI;

    /** A part of the data: indexes' upper levels and what is newest are read again and again, the rest hardly ever. */
    private static final int OF_DATA = 32;

    /** A part of the machine's memory, which other processes want as well. */
    private static final int OF_MEMORY = 8;

    private SharedBuffers() {}

    /** In the notation of PostgreSQL's settings. */
    static String forDataIn(Path directory) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return megabytes(bytesIn(directory), system.getTotalMemorySize());
    }

    /** Room is taken only as far as there is data for it, so a small corpus pays nothing. */
    static String megabytes(long data, long memory) {
        long bytes = Math.max(LEAST, Math.min(data / OF_DATA, memory / OF_MEMORY));
        return bytes / MEBI + "MB";
    }

    private static long bytesIn(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException | UncheckedIOException e) {
            // Something went while it was counted, because an earlier server still ends. The least will do.
            return 0;
        }
    }
}
