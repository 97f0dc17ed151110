package org.watchline.gateway.console;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.runtime.util.ClassPathUtils;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.watchline.contracts.identity.Sha256;

/**
 * Addresses of the files that pages load: {@code {asset:url('console.css')}}. All stand below a folder that is named
 * after the content of them all, so that browsers may keep them for good and still see every change, and so that
 * scripts and styles find each other by relative addresses.
 */
@TemplateExtension(namespace = "asset")
final class Assets {

    static final String ROOT = "/console/";

    private static final String FOLDER = "META-INF/resources/console";
    private static final int FINGERPRINT_LENGTH = 12;
    private static final String FINGERPRINT = fingerprint();

    private Assets() {}

    /** The address of a file. */
    static String url(String file) {
        return ROOT + FINGERPRINT + "/" + file;
    }

    /** Whether a folder is named as one that this or another gateway's version has. */
    static boolean isFingerprint(String folder) {
        return folder.matches("[0-9a-f]{" + FINGERPRINT_LENGTH + "}");
    }

    private static String fingerprint() {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            ClassPathUtils.consumeAsPaths(Assets.class.getClassLoader(), FOLDER, folder -> collect(folder, files));
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                all.write(file.getKey().getBytes(StandardCharsets.UTF_8));
                all.write(file.getValue());
            }
            return Sha256.of(all.toByteArray()).substring(0, FINGERPRINT_LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException("files of the console not readable", e);
        }
    }

    private static void collect(Path folder, Map<String, byte[]> files) {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString(), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("files of the console not readable: " + folder, e);
        }
    }
}
