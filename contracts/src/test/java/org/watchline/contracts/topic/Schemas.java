package org.watchline.contracts.topic;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.watchline.contracts.codec.ContractCodec;

/** The schemas and samples of this module's main resources. */
final class Schemas {

    private static final Path ROOT = Path.of("src/main/resources");

    private Schemas() {}

    static JsonNode tree(Event event) {
        return read(ROOT.resolve(event.schemaResource().substring(1)));
    }

    static Set<ValidationMessage> faults(Event event, JsonNode value) {
        return faults(tree(event), value);
    }

    static Set<ValidationMessage> faults(JsonNode tree, JsonNode value) {
        SchemaValidatorsConfig strict =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(tree, strict);
        return schema.validate(value);
    }

    /** Of every version there was, the event's own included. */
    static List<Path> versions(Event event) {
        return files(event, "").stream()
                .filter(file -> file.toString().endsWith(".schema.json"))
                .toList();
    }

    static List<Path> samples(Event event) {
        return files(event, "samples");
    }

    static List<Path> invalid(Event event) {
        return files(event, "invalid");
    }

    static JsonNode read(Path file) {
        try {
            return ContractCodec.mapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Event event, String folder) {
        Path versions = Objects.requireNonNull(
                ROOT.resolve(event.schemaResource().substring(1)).getParent());
        try (Stream<Path> files = Files.list(versions.resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
