package org.watchline.local.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RunLinesTest {

    @Test
    void examplesOfADifferenceGiveTheTerminalNoOrders() throws IOException {
        JsonNode diff = new ObjectMapper().readTree("""
                {"older": "a", "newer": "b", "compared": {"articles": 2, "complete": true},
                 "mentions": {"examples": [{"kind": "added", "articleId": "17",
                   "newer": {"text": "Noor\\u001b[2J\\n of Khost", "type": "PERSON", "entityId": "noor"}}]},
                 "entities": {"changed": 1, "examples": [
                   {"id": "noor", "olderName": "Noor", "newerName": "No\\u009bor"}]}}""");

        assertThat(RunLines.ofDiff(diff))
                .contains("  added  - → “Noor [2J  of Khost” PERSON noor  in 17", "  noor: Noor → No or");
    }
}
