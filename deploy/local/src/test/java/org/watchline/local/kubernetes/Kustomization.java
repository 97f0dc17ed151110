package org.watchline.local.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a directory with a {@code kustomization.yaml} comes to: the part of Kustomize that ours use, and an error for
 * any other. Names and labels that Kustomize adds are left out.
 */
final class Kustomization {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Set<String> KNOWN = Set.of(
            "apiVersion",
            "kind",
            "namespace",
            "resources",
            "images",
            "patches",
            "labels",
            "configMapGenerator",
            "generatorOptions");

    private Kustomization() {}

    /** The resources with their patches. */
    static List<Manifest> of(Path directory) {
        JsonNode file = documents(directory.resolve("kustomization.yaml")).get(0);
        Set<String> unknown = new TreeSet<>();
        file.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(KNOWN);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(directory + " uses " + unknown + ", which this does not know");
        }
        List<Manifest> resources = new ArrayList<>();
        for (JsonNode resource : file.path("resources")) {
            Path path = directory.resolve(resource.asText());
            resources.addAll(Files.isDirectory(path) ? of(path) : manifests(path));
        }
        for (JsonNode generated : file.path("configMapGenerator")) {
            resources.add(configMap(directory, generated));
        }
        for (JsonNode patch : file.path("patches")) {
            resources = patched(resources, directory, patch);
        }
        return resources;
    }

    /** The images that an overlay renames, by their names in the base. */
    static Set<String> images(Path directory) {
        Set<String> names = new TreeSet<>();
        documents(directory.resolve("kustomization.yaml"))
                .get(0)
                .path("images")
                .forEach(image -> names.add(image.path("name").asText()));
        return names;
    }

    private static List<Manifest> patched(List<Manifest> resources, Path directory, JsonNode patch) {
        if (patch.has("path")) {
            List<Manifest> result = resources;
            for (Manifest change :
                    manifests(directory.resolve(patch.path("path").asText()))) {
                result = Patch.merged(result, change);
            }
            return result;
        }
        String kind = patch.at("/target/kind").asText();
        return resources.stream()
                .map(resource -> resource.kind().equals(kind)
                        ? Patch.replaced(resource, tree(patch.path("patch").asText()))
                        : resource)
                .toList();
    }

    private static Manifest configMap(Path directory, JsonNode generated) {
        ObjectNode tree = YAML.createObjectNode().put("apiVersion", "v1").put("kind", "ConfigMap");
        tree.putObject("metadata").put("name", generated.path("name").asText());
        ObjectNode data = tree.putObject("data");
        generated.path("files").forEach(file -> data.put(file.asText(), text(directory.resolve(file.asText()))));
        return new Manifest(tree);
    }

    private static List<Manifest> manifests(Path file) {
        return documents(file).stream().map(Manifest::new).toList();
    }

    private static List<JsonNode> documents(Path file) {
        try {
            return YAML.readerFor(JsonNode.class)
                    .<JsonNode>readValues(file.toFile())
                    .readAll();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static JsonNode tree(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the patch " + yaml, e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
