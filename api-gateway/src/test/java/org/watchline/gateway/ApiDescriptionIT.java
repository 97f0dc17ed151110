package org.watchline.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
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

    @Test
    void everyJsonAnswerHasAnExampleThatSaysNothingElseThanItsSchema() throws IOException {
        ObjectNode description = (ObjectNode) new YAMLMapper().readTree(WRITTEN.toFile());
        forbidOtherFields(description.at("/components/schemas"));

        for (JsonNode path : description.get("paths")) {
            for (JsonNode operation : path) {
                String name = operation.get("operationId").asText();
                for (Map.Entry<String, JsonNode> answer :
                        operation.get("responses").properties()) {
                    JsonNode told = answer.getValue().path("content").path("application/json");
                    if (answer.getKey().startsWith("2") && told.has("schema")) {
                        assertThat(told.has("example"))
                                .as("gateway/examples/" + name + ".json")
                                .isTrue();
                        assertThat(problems(told, description)).as(name).isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void aParameterThatIsRepeatedIsAListOfPlainValues() throws IOException {
        JsonNode description = new YAMLMapper().readTree(WRITTEN.toFile());

        for (JsonNode parameter : description.findValues("parameters").stream()
                .flatMap(JsonNode::valueStream)
                .toList()) {
            assertThat(parameter.at("/schema/items/type").asText())
                    .as(parameter.toString())
                    .isNotEqualTo("array");
        }
    }

    /** What of an example does not fit its schema, whose references lead into the description. */
    private static Set<ValidationMessage> problems(JsonNode answer, ObjectNode description) {
        ObjectNode schema = answer.get("schema").deepCopy();
        schema.set("components", description.get("components"));
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(schema)
                .validate(answer.get("example"));
    }

    private static void forbidOtherFields(JsonNode schema) {
        schema.forEach(ApiDescriptionIT::forbidOtherFields);
        if (schema.path("properties").isObject() && !schema.has("additionalProperties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
    }
}
