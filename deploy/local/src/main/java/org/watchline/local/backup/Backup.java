package org.watchline.local.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.watchline.local.stack.DataDirectory;

/**
 * Writes a backup of one moment. PostgreSQL is copied in its backup mode, which makes the copy one of the moment in
 * which the mode ends. In that moment the broker stands still: what the database has is of records that the broker's
 * copy has, and no service has committed to the broker what the database has not. So a restored stack goes on as one
 * that was killed then.
 */
public final class Backup {

    private final DataDirectory data;
    private final Clock clock;
    private final CopyProgress progress;

    public Backup(DataDirectory data, Clock clock, CopyProgress progress) {
        this.data = data;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Writes the file; nothing is left of one that cannot be restored.
     *
     * @throws BackupException when there is such a file already, or the data cannot be copied now
     */
    public BackupSummary write(Path file) {
        refuseIfThere(file);
        requireData();
        try (BackupLock lock = BackupLock.acquire(data);
                Servers servers = Servers.of(lock.data())) {
            return write(servers, file);
        } catch (IOException | SQLException e) {
            throw new BackupException("No backup was written: " + e.getMessage(), e);
        }
    }

    private BackupSummary write(Servers servers, Path file) throws IOException, SQLException {
        Path folder = folder(file);
        Path work = folder.resolve("." + file.getFileName() + ".part");
        Trees.delete(work);
        Files.createDirectories(folder);
        // The broker's copy holds articles, too.
        Files.createDirectory(work, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try {
            return write(servers, file, work);
        } finally {
            Trees.delete(work);
        }
    }

    private BackupSummary write(Servers servers, Path file, Path work) throws IOException, SQLException {
        long began = System.nanoTime();
        Path part = work.resolve("archive");
        Duration held;
        long contentSize;
        int files;
        try (ArchiveWriter archive = ArchiveWriter.create(part);
                BrokerCopy broker = new BrokerCopy(data.kafka(), work.resolve("kafka"));
                BackupMode mode = BackupMode.begin(servers.databasePort())) {
            DatabaseFiles database = new DatabaseFiles(data.postgres());
            long expected = database.size();
            database.copy(archive, copied -> progress.copied(copied, expected));
            broker.update();
            Moment moment = Moment.take(servers, broker, mode, clock);
            held = moment.held();
            database.complete(archive, moment.completion());
            broker.addTo(archive);
            contentSize = archive.bytes();
            files = archive.files().size();
            archive.finish(manifest(moment, mode, archive));
        }
        check(part);
        refuseIfThere(file);
        Files.move(part, file);
        Trees.forceAlone(folder(file));
        return new BackupSummary(file, Files.size(file), contentSize, files, since(began), held);
    }

    /** The moment of the backup. */
    private record Moment(Instant at, BackupMode.Completion completion, Duration held) {

        static Moment take(Servers servers, BrokerCopy broker, BackupMode mode, Clock clock)
                throws IOException, SQLException {
            // Most of what came in during the long copy of the database, while nobody has to wait.
            broker.update();
            try (FrozenProcess held = servers.holdBroker()) {
                boolean more = true;
                // Not every thread stands still at the same instant.
                while (more) {
                    more = broker.update();
                }
                BackupMode.Completion completion = mode.end();
                return new Moment(clock.instant(), completion, held.duration());
            }
        }
    }

    private static Manifest manifest(Moment moment, BackupMode mode, ArchiveWriter archive) throws SQLException {
        return new Manifest(
                Manifest.FORMAT, moment.at(), mode.schema(), mode.version(), archive.directories(), archive.files());
    }

    /** Reads it as the restore will. */
    private void check(Path part) throws IOException {
        try (Archive written = Archive.open(part)) {
            written.check(progress::checked);
        }
    }

    private void requireData() {
        if (!Files.exists(data.postgres().resolve("PG_VERSION"))) {
            throw new BackupException("There is no data in " + data.root() + " (choose another place with --data)");
        }
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "the root is no file");
    }

    private static void refuseIfThere(Path file) {
        if (Files.exists(file)) {
            throw new BackupException(file + " is there already and is not overwritten: give another name");
        }
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
