package org.watchline.contracts.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchline.contracts.codec.ContractCodec;
import org.watchline.contracts.codec.ContractViolationException;
import org.watchline.contracts.curation.CurationDecision;
import org.watchline.contracts.curation.Decision;

/** The value of settings that hold decisions has a schema and samples of its own. */
class CurationDecisionSampleTest {

    private static final Path FOLDER = Path.of("src/main/resources/contracts/curation-decision");
    private static final JsonNode SCHEMA = Schemas.read(FOLDER.resolve("1-0-0.schema.json"));

    static List<Path> samples() throws IOException {
        return files("samples");
    }

    static List<Path> invalid() throws IOException {
        return files("invalid");
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sampleIsValidAndSurvivesReadingAndWriting(Path sample) throws IOException {
        // When
        CurationDecision read = ContractCodec.read(Files.readAllBytes(sample), CurationDecision.class);
        JsonNode after = ContractCodec.mapper().readTree(ContractCodec.write(read));

        // Then
        assertThat(Schemas.faults(SCHEMA, Schemas.read(sample))).isEmpty();
        assertThat(Schemas.faults(SCHEMA, after)).isEmpty();
        assertThat(after).isEqualTo(Schemas.read(sample));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void brokenSampleIsRefused(Path sample) throws IOException {
        // Given
        byte[] json = Files.readAllBytes(sample);

        // When, then
        assertThat(Schemas.faults(SCHEMA, Schemas.read(sample))).isNotEmpty();
        assertThatThrownBy(() -> ContractCodec.read(json, CurationDecision.class))
                .isInstanceOf(ContractViolationException.class);
    }

    @Test
    void everyKindOfDecisionHasASample() throws IOException {
        assertThat(samples()).hasSameSizeAs(Decision.class.getPermittedSubclasses());
    }
}
