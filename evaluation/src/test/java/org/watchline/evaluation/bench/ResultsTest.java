package org.watchline.evaluation.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {

    private static final Machine MACHINE =
            new Machine("CPU of a kind", 2, "24 GB", "Linux", "17", "abc1234", "2026-01-02T03:04:05Z");

    @Test
    void writesEveryTableAsSoonAsItIsThere(@TempDir Path directory) throws IOException {
        // Given
        Results results = new Results(directory, "bench-x", MACHINE);

        // When
        results.add(
                new Table("Speed", List.of("One thread."), List.of("what", "per second"), List.of(List.of("a", "7"))));

        // Then
        assertThat(Files.readString(directory.resolve("bench-x.md")))
                .contains("CPU of a kind, 2 cores")
                .contains("commit abc1234")
                .contains("## Speed\n\nOne thread.\n\n| what | per second |\n|---|---|\n| a | 7 |\n");
        JsonNode json =
                new ObjectMapper().readTree(directory.resolve("bench-x.json").toFile());
        assertThat(json.at("/machine/commit").asText()).isEqualTo("abc1234");
        assertThat(json.at("/tables/0/rows/0/1").asText()).isEqualTo("7");
    }

    @Test
    void refusesRowsThatDoNotFitTheirTable() {
        // Then
        assertThatThrownBy(() -> new Table("Speed", List.of(), List.of("what"), List.of(List.of("a", "7"))))
                .hasMessage("a row of 2 cells in Speed");
    }
}
