package org.watchline.contracts.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchline.contracts.access.AccessKey;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.codec.ContractViolationException;

/** The value of settings that hold keys has a schema and samples of its own. */
class KeySampleTest {

    private static final Path FOLDER = Path.of("src/main/resources/contracts/key");
    private static final JsonNode SCHEMA = Schemas.read(FOLDER.resolve("1-0-0.schema.json"));

    @ParameterizedTest
    @ValueSource(strings = {"full", "minimal"})
    void sampleIsValidAndSurvivesReadingAndWriting(String name) throws IOException {
        // Given
        Path sample = FOLDER.resolve("samples/" + name + ".json");

        // When
        AccessKey read = ContractCodec.read(Files.readAllBytes(sample), AccessKey.class);
        JsonNode after = ContractCodec.mapper().readTree(ContractCodec.write(read));

        // Then
        assertThat(Schemas.faults(SCHEMA, Schemas.read(sample))).isEmpty();
        assertThat(after).isEqualTo(Schemas.read(sample));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-digest", "unknown-scope"})
    void brokenSampleIsRefused(String name) throws IOException {
        // Given
        Path sample = FOLDER.resolve("invalid/" + name + ".json");
        byte[] json = Files.readAllBytes(sample);

        // When, then
        assertThat(Schemas.faults(SCHEMA, Schemas.read(sample))).isNotEmpty();
        assertThatThrownBy(() -> ContractCodec.read(json, AccessKey.class))
                .isInstanceOf(ContractViolationException.class);
    }
}
