package org.watchline.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The description of the API that the build writes is the one that is checked in, so that no change goes unseen. */
class ApiDescriptionIT {

    private static final Path WRITTEN = Path.of("target/openapi/openapi.yaml");
    private static final Path CHECKED_IN = Path.of("../docs/reference/openapi.yaml");

    @Test
    void checkedInDescriptionIsThatOfTheCode() throws IOException {
        assertThat(Files.readString(CHECKED_IN))
                .as("The API has changed. If it should: cp api-gateway/target/openapi/openapi.yaml docs/reference/")
                .isEqualTo(Files.readString(WRITTEN));
    }

    @Test
    void everyOperationHasANameOfItsOwnASummaryAndAnAnswerForProblems() throws IOException {
        JsonNode description = new YAMLMapper().readTree(WRITTEN.toFile());
        Set<String> names = new HashSet<>();

        assertThat(description.get("openapi").asText()).startsWith("3.1");
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                String where = operation.getKey() + " " + path.getKey();
                JsonNode told = operation.getValue();
                assertThat(names.add(told.path("operationId").asText()))
                        .as("operationId of its own: " + where)
                        .isTrue();
                assertThat(told.path("summary").asText())
                        .as("summary: " + where)
                        .isNotBlank();
                assertThat(told.path("tags")).as("tag: " + where).hasSize(1);
                assertThat(told.path("responses").has("default"))
                        .as("problems: " + where)
                        .isTrue();
            }
        }
    }
}
