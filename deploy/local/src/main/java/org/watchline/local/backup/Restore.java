package org.watchline.local.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchline.local.stack.DataDirectory;
import org.watchline.local.stack.Installation;

/** Puts a backup into a data directory that has no data. */
public final class Restore {

    private final Installation installation;
    private final DataDirectory data;
    private final CopyProgress progress;

    public Restore(Installation installation, DataDirectory data, CopyProgress progress) {
        this.installation = installation;
        this.data = data;
        this.progress = progress;
    }

    /**
     * What was restored.
     *
     * @param of the moment of the backup
     */
    public record Summary(Instant of, int files, Duration took) {}

    /** Reads the whole backup, compares it with its manifest and writes nothing. */
    public Summary check(Path file) {
        long began = System.nanoTime();
        try (Archive archive = Archive.open(file)) {
            requireReadable(archive.manifest());
            archive.check(progress::checked);
            return summary(archive.manifest(), began);
        } catch (IOException e) {
            throw new BackupException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /**
     * Writes everything or, when something is wrong with the backup, nothing.
     *
     * @param takedowns journal of what was taken down after the backup; null for the one that is in the data directory
     * @param withoutTakedowns whether it is known that there is none
     */
    public Summary run(Path file, @Nullable Path takedowns, boolean withoutTakedowns) {
        long began = System.nanoTime();
        requireEmpty();
        requireTakedowns(takedowns, withoutTakedowns);
        try (Archive archive = Archive.open(file)) {
            requireReadable(archive.manifest());
            Files.createDirectories(data.root());
            Files.createDirectory(data.restoring());
            extract(archive, takedowns);
            put(takedowns != null);
            return summary(archive.manifest(), began);
        } catch (IOException e) {
            throw new BackupException("Nothing was restored: " + e.getMessage(), e);
        }
    }

    private void extract(Archive archive, @Nullable Path takedowns) throws IOException {
        Path work = data.restoring();
        try {
            archive.extract(work, progress::copied);
            if (takedowns != null) {
                Files.copy(takedowns, aside(data.takedowns()));
            }
            // The server refuses a directory that others may read.
            Files.setPosixFilePermissions(aside(data.postgres()), PosixFilePermissions.fromString("rwx------"));
            Trees.force(work);
        } catch (IOException | RuntimeException e) {
            Trees.delete(work);
            throw e;
        }
    }

    /** No stack starts on a part of it: the directory from which it is taken goes last. */
    private void put(boolean withTakedowns) {
        try {
            Files.createFile(data.restored());
            if (withTakedowns) {
                Files.move(aside(data.takedowns()), data.takedowns());
            }
            Files.move(aside(data.kafka()), data.kafka());
            Files.move(aside(data.postgres()), data.postgres());
            Trees.forceAlone(data.root());
        } catch (IOException e) {
            throw new BackupException(
                    "Only a part was restored: %s. Delete all in %s but takedowns.jsonl, and restore again"
                            .formatted(e.getMessage(), data.root()),
                    e);
        }
        Trees.delete(data.restoring());
    }

    private Path aside(Path place) {
        return data.restoring().resolve(place.getFileName());
    }

    private void requireEmpty() {
        if (!Files.exists(data.root())) {
            return;
        }
        try (Stream<Path> files = Files.list(data.root())) {
            List<String> others = files.filter(file -> !file.equals(data.takedowns()))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
            if (!others.isEmpty()) {
                throw new BackupException("%s is not empty (%s). Move it away, or restore into another with --data"
                        .formatted(data.root(), String.join(", ", others)));
            }
        } catch (IOException e) {
            throw new BackupException("Cannot read " + data.root() + ": " + e.getMessage(), e);
        }
    }

    private void requireTakedowns(@Nullable Path given, boolean without) {
        if (given != null && !Files.isRegularFile(given)) {
            throw new BackupException("There is no file " + given);
        }
        if (given != null && Files.exists(data.takedowns())) {
            throw new BackupException(data.takedowns() + " is there already: leave out --takedowns, or move it away");
        }
        if (given == null && !without && !Files.exists(data.takedowns())) {
            throw new BackupException("What was taken down after the backup would come back. Give the journal that the"
                    + " lost data directory had, takedowns.jsonl, with --takedowns, or say --no-takedowns");
        }
    }

    private void requireReadable(Manifest manifest) {
        if (!data.postgres().getFileName().toString().equals("postgres-" + manifest.postgresqlMajor())) {
            throw new BackupException(
                    "The backup is of PostgreSQL %s, whose files this version of Watchline cannot read: restore it with the version that wrote it"
                            .formatted(manifest.postgresql()));
        }
        int newest = installation.newestMigration();
        if (manifest.schema() > newest) {
            throw new BackupException(
                    "The backup was written by a later version of Watchline (its database has migration %d, this version knows %d): restore it with that one"
                            .formatted(manifest.schema(), newest));
        }
    }

    private static Summary summary(Manifest manifest, long began) {
        return new Summary(manifest.createdAt(), manifest.files().size(), Duration.ofNanos(System.nanoTime() - began));
    }
}
