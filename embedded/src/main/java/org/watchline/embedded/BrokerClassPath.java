package org.watchline.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The class path of the broker's process: the Kafka jars that lie beside the classes of this module, and those classes.
 */
final class BrokerClassPath {

    private static final String MARKER = "broker-log4j2.properties";

    private BrokerClassPath() {}

    /** Uses the jars where they lie in a build directory, and unpacks them into the cache from this module's jar. */
    static String of(Path cacheDir) {
        Path home = home();
        Path jars = Files.isDirectory(home) ? home.resolve("broker") : unpacked(home, new UnpackCache(cacheDir));
        return jars + "/*:" + home;
    }

    private static Path home() {
        URL marker = Objects.requireNonNull(BrokerClassPath.class.getResource("/" + MARKER), MARKER);
        String location = marker.toString();
        String container = location.startsWith("jar:")
                ? location.substring("jar:".length(), location.indexOf("!/"))
                : location.substring(0, location.length() - MARKER.length());
        try {
            return Path.of(new URI(container));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(container, e);
        }
    }

    private static Path unpacked(Path jar, UnpackCache cache) {
        try (FileSystem content = FileSystems.newFileSystem(jar)) {
            List<Path> nested = list(content.getPath("broker"));
            return cache.directory("kafka-" + fingerprint(nested), directory -> {
                for (Path file : nested) {
                    Files.copy(file, directory.resolve(file.getFileName().toString()));
                }
            });
        } catch (IOException e) {
            throw new StartFailedException("Cannot read the broker's jars from " + jar, e);
        }
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }

    /** Names and sizes change with any version of any jar. */
    private static String fingerprint(List<Path> files) throws IOException {
        CRC32 sum = new CRC32();
        for (Path file : files) {
            sum.update((file.getFileName() + ":" + Files.size(file)).getBytes(StandardCharsets.UTF_8));
        }
        return Long.toHexString(sum.getValue());
    }
}
