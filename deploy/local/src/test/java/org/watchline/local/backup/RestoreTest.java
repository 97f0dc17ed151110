package org.watchline.local.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchline.local.stack.DataDirectory;
import org.watchline.local.stack.Installation;

class RestoreTest {

    private static final CopyProgress SILENT = new CopyProgress() {
        @Override
        public void copied(long bytes, long expected) {}

        @Override
        public void checked(long bytes, long expected) {}
    };

    @TempDir
    Path directory;

    private DataDirectory data;
    private Restore restore;

    @BeforeEach
    void install() throws IOException {
        Path application = Files.createDirectories(directory.resolve("home/store-service/target/quarkus-app/app"));
        try (ZipOutputStream jar =
                new ZipOutputStream(Files.newOutputStream(application.resolve("store-service.jar")))) {
            for (String migration : new String[] {"db/migration/V9__events.sql", "db/migration/V15__feeds.sql"}) {
                jar.putNextEntry(new ZipEntry(migration));
            }
        }
        data = new DataDirectory(directory.resolve("data"));
        restore = new Restore(new Installation(directory.resolve("home")), data, SILENT);
    }

    @Test
    void putsEverythingInItsPlaceForItsOwnerAlone() throws IOException {
        // Given
        Path journal = Files.writeString(directory.resolve("journal"), "{}");

        // When
        Restore.Summary done = restore.run(backup(15, "18.1"), journal, false);

        // Then
        assertThat(done.files()).isEqualTo(2);
        assertThat(data.postgres().resolve("PG_VERSION")).hasContent("18");
        assertThat(data.kafka().resolve("log/meta.properties")).hasContent("18");
        assertThat(Files.getPosixFilePermissions(data.postgres()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(data.takedowns()).hasContent("{}");
        assertThat(data.restored()).exists();
        assertThat(data.restoring()).doesNotExist();
    }

    @Test
    void keepsTheJournalThatIsThere() throws IOException {
        // Given
        Files.createDirectories(data.root());
        Files.writeString(data.takedowns(), "{}");

        // When
        restore.run(backup(15, "18.1"), null, false);

        // Then
        assertThat(data.takedowns()).hasContent("{}");
        assertThat(data.postgres()).isDirectory();
    }

    @Test
    void replacesNoData() throws IOException {
        // Given
        Files.createDirectories(data.kafka());

        // When, Then
        assertRefused(15, "18.1", "is not empty (kafka-4)");
    }

    @Test
    void leavesNothingOfABackupThatIsDamaged() throws IOException {
        // Given
        Path backup = backup(15, "18.1");
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + backup.toUri()), Map.of())) {
            Files.writeString(zip.getPath("postgres-18/PG_VERSION"), "19");
        }

        // When, Then
        assertThatThrownBy(() -> restore.run(backup, null, true)).hasMessageContaining("damaged");
        assertThat(data.root()).isEmptyDirectory();
    }

    @Test
    void asksForTheTakedownsSinceThen() throws IOException {
        Path backup = backup(15, "18.1");

        assertThatThrownBy(() -> restore.run(backup, null, false)).hasMessageContaining("--no-takedowns");
        assertThat(data.root()).doesNotExist();
    }

    @Test
    void leavesALaterDatabaseToItsProgram() throws IOException {
        assertRefused(16, "18.1", "migration 16, this version knows 15");
    }

    @Test
    void leavesAnotherServersFilesToThat() throws IOException {
        assertRefused(15, "19.0", "PostgreSQL 19.0");
    }

    @Test
    void checkingWritesNothing() throws IOException {
        // When
        Restore.Summary read = restore.check(backup(14, "18.4"));

        // Then
        assertThat(read.of()).isEqualTo(Instant.EPOCH);
        assertThat(data.root()).doesNotExist();
    }

    private void assertRefused(int schema, String postgresql, String reason) throws IOException {
        Path backup = backup(schema, postgresql);

        assertThatThrownBy(() -> restore.run(backup, null, true))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining(reason);
        assertThat(data.postgres()).doesNotExist();
    }

    private Path backup(int schema, String postgresql) throws IOException {
        Path file = directory.resolve("backup.zip");
        try (ArchiveWriter writer = ArchiveWriter.create(file)) {
            for (String name : new String[] {"postgres-18/PG_VERSION", "kafka-4/log/meta.properties"}) {
                writer.addDirectory(Path.of(name).getParent().toString());
                writer.add(name, new ByteArrayInputStream("18".getBytes(StandardCharsets.US_ASCII)));
            }
            writer.finish(new Manifest(
                    Manifest.FORMAT, Instant.EPOCH, schema, postgresql, writer.directories(), writer.files()));
        }
        return file;
    }
}
