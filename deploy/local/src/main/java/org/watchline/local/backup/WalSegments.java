package org.watchline.local.backup;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * The files of PostgreSQL's write-ahead log between two places.
 *
 * @param timeline number of the history that the server writes
 * @param size of one file, in bytes
 */
record WalSegments(int timeline, long size) {

    /** A log file of four GiB in 32 bits, of which a segment's name has the number first. */
    private static final long LOG_SIZE = 1L << 32;

    /**
     * Their names, in order.
     *
     * @param from where the log is needed from, in bytes from its beginning
     * @param until where it is needed to, exclusive
     */
    List<String> names(long from, long until) {
        return LongStream.rangeClosed(from / size, (until - 1) / size)
                .mapToObj(this::name)
                .toList();
    }

    private String name(long number) {
        long perLog = LOG_SIZE / size;
        return String.format(Locale.ROOT, "%08X%08X%08X", timeline, number / perLog, number % perLog);
    }
}
