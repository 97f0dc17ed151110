package org.watchline.local.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.codec.ContractViolationException;
import org.watchline.contracts.identity.Sha256;

/** The file of a backup, of which every byte is compared with the manifest when it is read. */
final class Archive implements AutoCloseable {

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(Path file, ZipFile zip, Manifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Fails when it is no backup, is not whole, or was written by a later program. */
    static Archive open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (NoSuchFileException e) {
            throw new BackupException("There is no file " + file, e);
        } catch (ZipException | EOFException e) {
            throw new BackupException(file + " is no backup, or was cut off: " + e.getMessage(), e);
        }
        try {
            return new Archive(file, zip, manifest(file, zip));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** Reads all files. */
    void check(CopyCount count) throws IOException {
        read(stored -> OutputStream.nullOutputStream(), count);
    }

    /** Writes all files below a directory that has none of them. */
    void extract(Path root, CopyCount count) throws IOException {
        for (String directory : manifest.directories()) {
            Files.createDirectories(within(root, directory));
        }
        read(stored -> Files.newOutputStream(within(root, stored.path()), StandardOpenOption.CREATE_NEW), count);
    }

    /** Is told how many bytes were read, of how many. */
    @FunctionalInterface
    interface CopyCount {
        void read(long bytes, long all);
    }

    @FunctionalInterface
    private interface Destination {
        OutputStream of(Manifest.StoredFile stored) throws IOException;
    }

    private void read(Destination destination, CopyCount count) throws IOException {
        long all =
                manifest.files().stream().mapToLong(Manifest.StoredFile::size).sum();
        long bytes = 0;
        for (Manifest.StoredFile stored : manifest.files()) {
            try (OutputStream output = destination.of(stored)) {
                copy(stored, output);
            }
            bytes += stored.size();
            count.read(bytes, all);
        }
    }

    private void copy(Manifest.StoredFile stored, OutputStream output) throws IOException {
        ZipEntry entry = zip.getEntry(stored.path());
        if (entry == null) {
            throw damaged(stored.path() + " is missing", null);
        }
        MessageDigest digest = Digests.sha256();
        long size;
        try (InputStream content = zip.getInputStream(entry)) {
            size = new DigestInputStream(content, digest).transferTo(output);
        } catch (ZipException | EOFException e) {
            throw damaged(stored.path() + " cannot be read", e);
        }
        if (size != stored.size() || !Digests.hex(digest).equals(stored.sha256())) {
            throw damaged(stored.path() + " is not what was written", null);
        }
    }

    private BackupException damaged(String what, @Nullable Exception cause) {
        return new BackupException(file + " is damaged: " + what + ". Use another backup", cause);
    }

    private static Path within(Path root, String name) {
        Path path = root.resolve(name).normalize();
        if (!path.startsWith(root) || path.equals(root)) {
            throw new BackupException("The backup has a file outside of the data directory: " + name);
        }
        return path;
    }

    private static Manifest manifest(Path file, ZipFile zip) throws IOException {
        byte[] json = content(file, zip, ArchiveWriter.MANIFEST);
        String digest = new String(content(file, zip, ArchiveWriter.MANIFEST_DIGEST), StandardCharsets.US_ASCII);
        if (!Sha256.of(json).equals(digest)) {
            throw new BackupException(file + " is damaged: its manifest is not what was written. Use another backup");
        }
        try {
            Manifest manifest = ContractCodec.read(json, Manifest.class);
            if (manifest.format() == Manifest.FORMAT) {
                return manifest;
            }
        } catch (ContractViolationException unknownForm) {
            // As one whose number is not known.
        }
        throw new BackupException(file + " was written by another version of Watchline: restore it with that one");
    }

    private static byte[] content(Path file, ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new BackupException(file + " is no backup of Watchline: it has no " + name);
        }
        try (InputStream content = zip.getInputStream(entry)) {
            return content.readAllBytes();
        } catch (ZipException | EOFException e) {
            throw new BackupException(file + " is damaged: " + name + " cannot be read. Use another backup", e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
