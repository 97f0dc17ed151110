package org.watchline.local.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.identity.Sha256;

/** Writes the file of a backup, which only its owner may read. */
final class ArchiveWriter implements AutoCloseable {

    static final String MANIFEST = "manifest.json";
    static final String MANIFEST_DIGEST = "manifest.json.sha256";

    private final Path file;
    private final ZipOutputStream zip;
    private final List<String> directories = new ArrayList<>();
    private final List<Manifest.StoredFile> files = new ArrayList<>();
    private long bytes;

    private ArchiveWriter(Path file, OutputStream output) {
        this.file = file;
        this.zip = new ZipOutputStream(output, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    static ArchiveWriter create(Path file) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return new ArchiveWriter(file, new BufferedOutputStream(Files.newOutputStream(file)));
    }

    void addDirectory(String path) {
        directories.add(path);
    }

    void add(String path, InputStream content) throws IOException {
        DigestInputStream read = new DigestInputStream(content, Digests.sha256());
        zip.putNextEntry(new ZipEntry(path));
        long size = read.transferTo(zip);
        zip.closeEntry();
        files.add(new Manifest.StoredFile(path, size, Digests.hex(read.getMessageDigest())));
        bytes += size;
    }

    /** What was added so far, in bytes before compression. */
    long bytes() {
        return bytes;
    }

    List<String> directories() {
        return directories;
    }

    List<Manifest.StoredFile> files() {
        return files;
    }

    /** Writes the last of it and waits for the disk. */
    void finish(Manifest manifest) throws IOException {
        byte[] json = ContractCodec.write(manifest);
        put(MANIFEST, json);
        put(MANIFEST_DIGEST, Sha256.of(json).getBytes(StandardCharsets.US_ASCII));
        zip.close();
        Trees.forceAlone(file);
    }

    private void put(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
