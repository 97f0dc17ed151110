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
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    private static final String PAGE = "postgres-18/base/1/1259";

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = directory.resolve("backup.zip");
        write(PAGE, Manifest.FORMAT);
    }

    @Test
    void givesBackWhatWasWritten() throws IOException {
        try (Archive archive = Archive.open(file)) {
            // When
            archive.extract(
                    directory.resolve("data"), (bytes, all) -> assertThat(bytes).isEqualTo(all));
        }

        // Then
        assertThat(directory.resolve("data").resolve(PAGE)).hasContent("a page");
        assertThat(directory.resolve("data/postgres-18/pg_notify")).isEmptyDirectory();
    }

    @Test
    void nobodyElseMayReadIt() throws IOException {
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aChangedFileIsTold() throws IOException {
        // Given
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of())) {
            Files.writeString(zip.getPath(PAGE), "a pane");
        }

        // When, Then
        assertThatThrownBy(this::check).hasMessageContaining("damaged").hasMessageContaining(PAGE);
    }

    @Test
    void aMissingFileIsTold() throws IOException {
        // Given
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of())) {
            Files.delete(zip.getPath(PAGE));
        }

        // When, Then
        assertThatThrownBy(this::check).hasMessageContaining(PAGE + " is missing");
    }

    @Test
    void aChangedManifestIsTold() throws IOException {
        // Given
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of())) {
            Path manifest = zip.getPath(ArchiveWriter.MANIFEST);
            Files.writeString(manifest, Files.readString(manifest).replace("\"schema\":15", "\"schema\":14"));
        }

        // When, Then
        assertThatThrownBy(this::check).hasMessageContaining("its manifest");
    }

    @Test
    void everyChangedByteIsToldUnlessNobodyReadsIt() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int told = 0;
        for (int place = 0; place < whole.length; place++) {
            // Given
            byte[] damaged = whole.clone();
            damaged[place] ^= 0x55;
            Files.write(file, damaged);

            // When
            try {
                check();
                assertThat(extracted(place)).hasContent("a page");
            } catch (BackupException e) {
                told++;
            }
        }

        // Then: what is not told are times and other marks of the zip file, all of which stand there twice
        assertThat(told).isGreaterThan(whole.length / 3);
    }

    @Test
    void aFileThatWasCutOffIsTold() throws IOException {
        // Given
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        // When, Then
        assertThatThrownBy(this::check).hasMessageContaining("cut off");
    }

    @Test
    void oneOfALaterProgramIsLeftToThat() throws IOException {
        // Given
        Files.delete(file);
        write(PAGE, Manifest.FORMAT + 1);

        // When, Then
        assertThatThrownBy(this::check).hasMessageContaining("another version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside", "/etc/outside", "postgres-18/../../outside"})
    void nothingIsWrittenOutsideOfTheDirectory(String name) throws IOException {
        // Given
        Files.delete(file);
        write(name, Manifest.FORMAT);

        // When, Then
        try (Archive archive = Archive.open(file)) {
            assertThatThrownBy(() -> archive.extract(directory.resolve("data"), (bytes, all) -> {}))
                    .isInstanceOf(BackupException.class)
                    .hasMessageContaining("outside");
        }
    }

    private void check() throws IOException {
        try (Archive archive = Archive.open(file)) {
            archive.check((bytes, all) -> {});
        }
    }

    private Path extracted(int number) throws IOException {
        Path data = directory.resolve("data-" + number);
        try (Archive archive = Archive.open(file)) {
            archive.extract(data, (bytes, all) -> {});
        }
        return data.resolve(PAGE);
    }

    private void write(String name, int format) throws IOException {
        try (ArchiveWriter writer = ArchiveWriter.create(file)) {
            writer.addDirectory("postgres-18/base/1");
            writer.addDirectory("postgres-18/pg_notify");
            writer.add(name, new ByteArrayInputStream("a page".getBytes(StandardCharsets.UTF_8)));
            writer.finish(new Manifest(format, Instant.EPOCH, 15, "18.1", writer.directories(), writer.files()));
        }
    }
}
