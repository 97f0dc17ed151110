package org.watchline.gateway.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the API as its description has it.
 *
 * @param scopes any of which it takes
 */
record DescribedOperation(
        String method, String path, @Nullable String contentType, Set<String> scopes) {

    private static final Path DESCRIPTION = Path.of("target/openapi/openapi.yaml");

    /** All of them. */
    static Stream<DescribedOperation> all() {
        try {
            JsonNode paths = new YAMLMapper().readTree(DESCRIPTION.toFile()).get("paths");
            return paths.properties().stream().flatMap(DescribedOperation::of);
        } catch (IOException e) {
            throw new UncheckedIOException("no description of the API", e);
        }
    }

    private static Stream<DescribedOperation> of(Map.Entry<String, JsonNode> path) {
        return path.getValue().properties().stream()
                .map(operation -> new DescribedOperation(
                        operation.getKey().toUpperCase(Locale.ROOT),
                        path.getKey(),
                        contentType(operation.getValue()),
                        scopes(operation.getValue())));
    }

    private static @Nullable String contentType(JsonNode operation) {
        JsonNode content = operation.path("requestBody").path("content");
        return content.isEmpty() ? null : content.fieldNames().next();
    }

    private static Set<String> scopes(JsonNode operation) {
        Set<String> scopes = new TreeSet<>();
        operation.path("security").forEach(way -> way.forEach(needed -> needed.forEach(s -> scopes.add(s.asText()))));
        return scopes;
    }

    /** A request for it about something that is not there. */
    Question question() {
        String filled = path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        boolean changes = !method.equals("GET");
        String body = contentType == null && changes ? "application/json" : contentType;
        return new Question(method, filled, null, body, "*/*");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
