package org.watchline.local.backup;

import java.time.Instant;
import java.util.List;

/**
 * What a backup holds.
 *
 * @param format {@value #FORMAT}
 * @param createdAt the moment of which it is
 * @param schema number of the newest migration of its database
 * @param postgresql version of the server whose files it has, for example {@code 18.1}
 * @param directories relative to the data directory; those without files as well
 * @param files every file, with its path relative to the data directory
 */
record Manifest(
        int format,
        Instant createdAt,
        int schema,
        String postgresql,
        List<String> directories,
        List<StoredFile> files) {

    /** Raised when an older program could not restore what this one writes. */
    static final int FORMAT = 1;

    Manifest {
        directories = List.copyOf(directories);
        files = List.copyOf(files);
    }

    /**
     * One file.
     *
     * @param size bytes
     * @param sha256 in hexadecimal
     */
    record StoredFile(String path, long size, String sha256) {}

    /** The server's version without what only mends errors: data of another one cannot be read. */
    String postgresqlMajor() {
        return postgresql.replaceFirst("\\D.*", "");
    }
}
