package org.watchline.gateway.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The routes that can be read, with what can be asked of them, as the description of the API has them. */
final class DescribedRoutes {

    private static final Path DESCRIPTION = Path.of("../docs/reference/openapi.yaml");

    private DescribedRoutes() {}

    /**
     * A route that is read.
     *
     * @param path with its parameters in braces
     * @param parameters names of what can stand in its query
     */
    record Route(String path, List<String> parameters) {}

    static List<Route> all() {
        JsonNode description = read();
        List<Route> routes = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            JsonNode get = path.getValue().get("get");
            if (get != null) {
                List<String> parameters = new ArrayList<>();
                for (JsonNode parameter : get.path("parameters")) {
                    JsonNode told = parameter.has("$ref")
                            ? description.at(parameter.get("$ref").asText().substring(1))
                            : parameter;
                    if (told.get("in").asText().equals("query")) {
                        parameters.add(told.get("name").asText());
                    }
                }
                routes.add(new Route(path.getKey(), parameters));
            }
        }
        return routes;
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(DESCRIPTION.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("no description of the API", e);
        }
    }
}
