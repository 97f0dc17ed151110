package org.watchline.local.observability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What stands in {@code deploy/observability}. */
public final class Monitoring {

    static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

    private static final Path FOLDER = HOME.resolve("deploy/observability");

    private Monitoring() {}

    /** The names that no service exposes: Prometheus makes them itself, and our rules theirs. */
    public static Set<String> namesOfPrometheus() {
        Set<String> names = new TreeSet<>(Set.of("up", "ALERTS"));
        rules().forEach(rule -> names.add(rule.path("record").asText()));
        return names;
    }

    /** Every expression of rules and dashboard, by where it stands. */
    public static Map<String, Expression> expressions() {
        Map<String, Expression> found = new TreeMap<>();
        rules().forEach(rule -> found.put(
                "rule " + rule.path("alert").asText(rule.path("record").asText()),
                new Expression(rule.path("expr").asText())));
        panels().forEach(panel -> panel.path("targets")
                .forEach(target -> found.put(
                        "panel " + panel.path("title").asText() + " "
                                + target.path("refId").asText(),
                        new Expression(target.path("expr").asText()))));
        return found;
    }

    static List<JsonNode> rules() {
        return elements(tree(FOLDER.resolve("rules.yml")).path("groups"))
                .flatMap(group -> elements(group.path("rules")))
                .toList();
    }

    static List<JsonNode> alerts() {
        return rules().stream().filter(rule -> rule.has("alert")).toList();
    }

    static JsonNode dashboard() {
        return tree(FOLDER.resolve("grafana/dashboards/watchline.json"));
    }

    static List<JsonNode> panels() {
        return elements(dashboard().path("panels")).toList();
    }

    static JsonNode datasources() {
        return tree(FOLDER.resolve("grafana/datasources/watchline.yml")).path("datasources");
    }

    static JsonNode prometheus() {
        return tree(FOLDER.resolve("prometheus.yml"));
    }

    static JsonNode compose() {
        return tree(HOME.resolve("docker-compose.yml"));
    }

    static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** YAML, and so JSON too. */
    private static JsonNode tree(Path file) {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
