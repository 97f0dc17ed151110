package org.watchline.local.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A directory of backups that are named after the time at which they were begun. */
public final class BackupFolder {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("watchline-\\d{8}T\\d{6}Z\\.zip");

    private final Path directory;

    public BackupFolder(Path directory) {
        this.directory = directory;
    }

    /** The file of a backup that is begun now. */
    public Path next(Clock clock) {
        return directory.resolve("watchline-" + TIME.format(clock.instant()) + ".zip");
    }

    /** Deletes the oldest, so that so many are left; files of other names stay. Returns what was deleted. */
    public List<Path> keep(int newest) {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> expired = files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .skip(newest)
                    .toList();
            for (Path file : expired) {
                Files.delete(file);
            }
            return expired;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot expire backups in " + directory, e);
        }
    }
}
