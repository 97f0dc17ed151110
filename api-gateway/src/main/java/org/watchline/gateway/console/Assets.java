package org.watchline.gateway.console;

import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.watchline.contracts.identity.Sha256;

/**
 * Addresses of the files that pages load: {@code {asset:url('console.css')}}. Each carries a hash of the file's
 * content, so that browsers may keep the file for good and still see every change.
 */
@TemplateExtension(namespace = "asset")
final class Assets {

    private static final String FOLDER = "META-INF/resources/console/";
    private static final int HASH_LENGTH = 10;
    private static final Map<String, String> URLS = new ConcurrentHashMap<>();

    private Assets() {}

    /**
     * The address of a file below {@code /console/}.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    static String url(String file) {
        return URLS.computeIfAbsent(file, Assets::hashed);
    }

    private static String hashed(String file) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream content = loader.getResourceAsStream(FOLDER + file)) {
            if (content == null) {
                throw new IllegalArgumentException("the console has no file " + file);
            }
            return "/console/" + file + "?v="
                    + Sha256.of(content.readAllBytes()).substring(0, HASH_LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException("file of the console not readable: " + file, e);
        }
    }
}
