package org.watchline.evaluation.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.watchline.evaluation.bench.Table;

/** What the container images of the services hold besides their common base. */
final class ImageLayers {

    private static final double MEGABYTE = 1e6;

    private ImageLayers() {}

    /**
     * A row for each service, which must be built.
     *
     * @param home the product's directory
     */
    static Table of(Path home, List<String> services) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String service : services) {
            Path layer = home.resolve(service).resolve("target").resolve("quarkus-app");
            rows.add(List.of(service, "%.1f".formatted(bytes(layer) / MEGABYTE)));
        }
        return new Table(
                "Container images",
                List.of(
                        "What each service adds to a JRE's image, which all share: not compressed, without its list of libraries."),
                List.of("image", "MB"),
                rows);
    }

    private static long bytes(Path directory) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }
}
