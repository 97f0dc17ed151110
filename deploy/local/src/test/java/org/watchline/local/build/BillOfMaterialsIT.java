package org.watchline.local.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BillOfMaterialsIT {

    private static final Path HOME = Path.of("../..");

    @ParameterizedTest
    @CsvSource({
        "ingest-service, quarkus-app/lib",
        "ingest-service/reader, lib",
        "nlp-service, quarkus-app/lib",
        "store-service, quarkus-app/lib",
        "api-gateway, quarkus-app/lib",
        "deploy/local, lib",
        "embedded, classes/broker"
    })
    void everyJarThatIsShippedIsListedWithItsHash(String program, String libraries) throws IOException {
        // Given
        Path target = HOME.resolve(program).resolve("target");
        assertThat(target.resolve("sbom.json"))
                .as("the bill of materials, which Maven cannot make offline")
                .exists();
        JsonNode components = new ObjectMapper()
                .readTree(target.resolve("sbom.json").toFile())
                .path("components");

        // When
        Set<String> listed = new TreeSet<>(components.findValuesAsText("purl"));
        List<String> shipped = jars(target.resolve(libraries));

        // Then
        assertThat(shipped)
                .isNotEmpty()
                .allSatisfy(jar -> assertThat(listed).as(jar).anyMatch(purl -> isOf(jar, purl)));
        assertThat(StreamSupport.stream(components.spliterator(), false))
                .allSatisfy(component -> assertThat(component.path("hashes")).isNotEmpty());
    }

    private static List<String> jars(Path libraries) throws IOException {
        try (Stream<Path> files = Files.walk(libraries)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .toList();
        }
    }

    /** Files are called {@code name-version[-classifier].jar}, in services with the group in front. */
    private static boolean isOf(String jar, String purl) {
        String[] parts = purl.substring("pkg:maven/".length()).split("[/@?]", -1);
        String name = parts[1] + "-" + parts[2];
        return jar.startsWith(name)
                || jar.startsWith(parts[0] + "." + name)
                || jar.equals("org.watchline." + parts[1] + ".jar");
    }
}
