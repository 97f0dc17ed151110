package org.watchline.contracts.topic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchline.contracts.codec.ContractCodec;

class SampleTest {

    static Stream<Arguments> samples() {
        return Stream.of(Event.values())
                .flatMap(event -> Schemas.samples(event).stream().map(file -> Arguments.of(event, file)));
    }

    static Stream<Arguments> invalid() {
        return Stream.of(Event.values())
                .flatMap(event -> Schemas.invalid(event).stream().map(file -> Arguments.of(event, file)));
    }

    @ParameterizedTest
    @EnumSource(Event.class)
    void everyEventHasSamplesOfBothKinds(Event event) {
        assertThat(Schemas.samples(event)).isNotEmpty();
        assertThat(Schemas.invalid(event)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sampleIsValid(Event event, Path sample) {
        assertThat(Schemas.faults(event, Schemas.read(sample))).isEmpty();
    }

    /** Readers that know an earlier version only go on reading what is sent. */
    @ParameterizedTest
    @MethodSource("samples")
    void sampleIsValidInEveryVersion(Event event, Path sample) {
        assertThat(Schemas.versions(event))
                .isNotEmpty()
                .allSatisfy(version -> assertThat(Schemas.faults(Schemas.read(version), Schemas.read(sample)))
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void brokenSampleIsInvalid(Event event, Path sample) {
        assertThat(Schemas.faults(event, Schemas.read(sample))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sampleSurvivesReadingAndWriting(Event event, Path sample) throws IOException {
        // Given
        JsonNode before = Schemas.read(sample);

        // When
        Object read = ContractCodec.read(Files.readAllBytes(sample), event.record());
        JsonNode after = ContractCodec.mapper().readTree(ContractCodec.write(read));

        // Then
        assertThat(Schemas.faults(event, after)).isEmpty();
        assertThat(ContractCodec.read(ContractCodec.write(read), event.record()))
                .isEqualTo(read);
        before.fieldNames().forEachRemaining(name -> assertThat(after.get(name)).isEqualTo(before.get(name)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void unknownFieldsAreIgnored(Event event, Path sample) throws IOException {
        // Given
        byte[] plain = Files.readAllBytes(sample);
        JsonNode extended = Schemas.read(sample);
        ((ObjectNode) extended).put("addedLater", true);

        // When
        Object read = ContractCodec.read(ContractCodec.write(extended), event.record());

        // Then
        assertThat(read).isEqualTo(ContractCodec.read(plain, event.record()));
    }
}
