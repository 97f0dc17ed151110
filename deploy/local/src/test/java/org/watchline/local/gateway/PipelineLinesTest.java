package org.watchline.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PipelineLinesTest {

    @Test
    void showsStagesThroughputErrorsAndLastLetters() throws IOException {
        assertThat(PipelineLines.of(json("""
                        {"stages": [{"stage": "tag", "service": "nlp-service", "lag": 12, "oldestSeconds": 3, "consumers": 1},
                          {"stage": "store", "service": "store-service", "lag": 0, "consumers": 0}],
                         "throughput": [{"stage": "stored", "lastMinute": 7, "lastFiveMinutes": 30}],
                         "errors": {"rejected": 1, "failed": 2, "share": 0.0909},
                         "deadLetters": {"open": 2, "last": [{"id": 17, "stage": "nlp-service", "reason": "of no use"}]}}""")))
                .contains(
                        "tag           nlp-service           12       3 s         1",
                        "store         store-service          0         -         0",
                        "Stored: 7 in the last minute, 30 in the last five",
                        "Errors: 9.1 % (1 rejected, 2 failed in the last five minutes)",
                        "Dead letters: 2 open, the last ones (./watchline dlq list):",
                        "  17  nlp-service  of no use");
    }

    @Test
    void saysWhatIsNotKnown() throws IOException {
        assertThat(PipelineLines.of(json("{\"stages\": [], \"throughput\": [], \"errors\": {}}")))
                .contains(
                        "The broker does not tell what waits.", "Dead letters: unknown, the database does not answer");
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
