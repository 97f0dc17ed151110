package org.watchline.contracts.topic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AsyncApiTest {

    private static final Path FOLDER = Path.of("src/main/resources/contracts");

    private final Map<String, JsonNode> channels = new TreeMap<>();
    private JsonNode document;

    @BeforeEach
    void readDocument() throws IOException {
        document = new YAMLMapper().readTree(FOLDER.resolve("asyncapi.yaml").toFile());
        document.get("channels")
                .forEach(channel -> channels.put(channel.get("address").asText(), channel));
    }

    @Test
    void describesExactlyTheTopicsOfTheCatalogue() {
        assertThat(channels.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Topics.pipeline().stream().map(Topic::name).toList());
    }

    @Test
    void namesTheEventTypeAndSchemaOfEveryTopic() {
        for (Topic topic : Topics.pipeline()) {
            JsonNode reference =
                    channels.get(topic.name()).get("messages").iterator().next();
            JsonNode message = document.at(reference.get("$ref").asText().substring(1));

            assertThat(message.get("name").asText()).isEqualTo(topic.event().type());
            assertThat("/contracts/" + message.at("/payload/schema/$ref").asText())
                    .isEqualTo(topic.event().schemaResource());
            assertThat(Files.exists(
                            FOLDER.resolve(message.at("/payload/schema/$ref").asText())))
                    .isTrue();
        }
    }

    @Test
    void givesThePartitionsOfEveryTopic() {
        for (Topic topic : Topics.pipeline()) {
            assertThat(channels.get(topic.name())
                            .at("/bindings/kafka/partitions")
                            .asInt())
                    .as(topic.name())
                    .isEqualTo(topic.partitions());
        }
    }
}
