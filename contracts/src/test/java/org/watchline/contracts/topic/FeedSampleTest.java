package org.watchline.contracts.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.codec.ContractViolationException;
import org.watchline.contracts.feed.Feed;

/** The value of settings that hold feeds has a schema and samples of its own. */
class FeedSampleTest {

    private static final Path FOLDER = Path.of("src/main/resources/contracts/feed");
    private static final JsonNode SCHEMA = Schemas.read(FOLDER.resolve("1-0-0.schema.json"));

    @ParameterizedTest
    @ValueSource(strings = {"full", "minimal"})
    void sampleIsValidAndSurvivesReadingAndWriting(String name) throws IOException {
        // Given
        Path sample = FOLDER.resolve("samples/" + name + ".json");

        // When
        Feed read = ContractCodec.read(Files.readAllBytes(sample), Feed.class);
        JsonNode after = ContractCodec.mapper().readTree(ContractCodec.write(read));

        // Then
        assertThat(Schemas.faults(SCHEMA, Schemas.read(sample))).isEmpty();
        assertThat(after).isEqualTo(Schemas.read(sample));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-url", "no-word-on-pages"})
    void brokenSampleIsRefused(String name) throws IOException {
        // Given
        Path sample = FOLDER.resolve("invalid/" + name + ".json");
        byte[] json = Files.readAllBytes(sample);

        // When, then
        assertThat(Schemas.faults(SCHEMA, Schemas.read(sample))).isNotEmpty();
        assertThatThrownBy(() -> ContractCodec.read(json, Feed.class)).isInstanceOf(ContractViolationException.class);
    }
}
