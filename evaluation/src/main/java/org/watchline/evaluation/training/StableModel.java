package org.watchline.evaluation.training;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.namefind.TokenNameFinderModel;

/**
 * A model as a file without the time of its making. OpenNLP writes that into the manifest, into the manifest's comment
 * and into each entry of the archive.
 */
final class StableModel {

    private static final String MANIFEST = "manifest.properties";
    /** Any; the earliest that an archive can hold, 1980, would be written with a time zone's help. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private StableModel() {}

    static byte[] bytes(TokenNameFinderModel model) throws IOException {
        ByteArrayOutputStream serialized = new ByteArrayOutputStream();
        model.serialize(serialized);
        Map<String, byte[]> entries = entriesOf(serialized.toByteArray());
        ByteArrayOutputStream stable = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(stable)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry header = new ZipEntry(entry.getKey());
                header.setTimeLocal(NO_TIME);
                archive.putNextEntry(header);
                archive.write(entry.getKey().equals(MANIFEST) ? timeless(entry.getValue()) : entry.getValue());
                archive.closeEntry();
            }
        }
        return stable.toByteArray();
    }

    private static Map<String, byte[]> entriesOf(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                entries.put(entry.getName(), stream.readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] timeless(byte[] manifest) {
        String text = new String(manifest, StandardCharsets.ISO_8859_1);
        return text.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.startsWith("Timestamp=") ? "Timestamp=0" : line)
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
