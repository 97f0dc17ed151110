package org.watchline.reader.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.watchline.reader.parse.RefusedException;
import org.watchline.reader.protocol.Refusal;

/** Tells the format by the content, whatever the file is called, and refuses archives that unpack to too much. */
final class FormatFinder {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] RTF = {'{', '\\', 'r', 't', 'f'};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** Bytes; more than the parts of any document of the largest size that is taken. */
    private static final long LARGEST_CONTENT = 200L * 1024 * 1024;

    /** Bytes of one part that is parsed as a whole, such as a document's XML. */
    private static final long LARGEST_XML = 64L * 1024 * 1024;

    private static final int MOST_ENTRIES = 10_000;
    private static final int LONGEST_TYPE = 100;

    private static final Map<String, Format> BY_MIMETYPE = Map.of(
            Format.ODT.mediaType(),
            Format.ODT,
            Format.ODT.mediaType() + "-template",
            Format.ODT,
            Format.EPUB.mediaType(),
            Format.EPUB);

    private FormatFinder() {}

    /**
     * Finds the format.
     *
     * @throws RefusedException if it is none that is read here, or an archive that unpacks to too much
     * @throws IOException if an archive is broken
     */
    static Format of(byte[] file) throws IOException {
        if (startsWith(file, ZIP)) {
            return ofArchive(file);
        }
        if (startsWith(file, RTF)) {
            return Format.RTF;
        }
        if (startsWith(file, COMPOUND)) {
            return Format.DOC;
        }
        throw unsupported();
    }

    private static Format ofArchive(byte[] file) throws IOException {
        try (ZipFile archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            check(archive);
            Format format = BY_MIMETYPE.get(mimetype(archive));
            if (format != null) {
                return format;
            }
            if (archive.getEntry("word/document.xml") != null || archive.getEntry("word/document2.xml") != null) {
                return Format.DOCX;
            }
            throw unsupported();
        }
    }

    /** By what the archive says of itself; what is untrue there is found while unpacking. */
    private static void check(ZipFile archive) {
        long size = 0;
        int count = 0;
        for (ZipArchiveEntry entry : Collections.list(archive.getEntries())) {
            size += Math.max(0, entry.getSize());
            count++;
            boolean xml = entry.getName().endsWith(".xml");
            if (size > LARGEST_CONTENT || count > MOST_ENTRIES || (xml && entry.getSize() > LARGEST_XML)) {
                throw new RefusedException(Refusal.OVERLOADED, "unpacks to far more than a document has");
            }
        }
    }

    private static String mimetype(ZipFile archive) throws IOException {
        ZipArchiveEntry entry = archive.getEntry("mimetype");
        if (entry == null) {
            return "";
        }
        try (InputStream content = archive.getInputStream(entry)) {
            return new String(content.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
        }
    }

    private static boolean startsWith(byte[] file, byte[] mark) {
        return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }

    private static RefusedException unsupported() {
        return new RefusedException(Refusal.UNSUPPORTED, "is neither PDF nor DOCX, DOC, RTF, ODT or EPUB");
    }
}
