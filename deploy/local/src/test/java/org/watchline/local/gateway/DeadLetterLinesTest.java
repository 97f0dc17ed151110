package org.watchline.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadLetterLinesTest {

    @Test
    void aTableHasOneLineForEachLetterWhateverItsReasonHolds() throws IOException {
        // When
        List<String> lines = DeadLetterLines.table(json("""
                {"items": [{"id": 17, "at": "2022-04-19T09:45:00Z", "stage": "nlp-service", "topic": "articles.ingested.dlq",
                  "attempt": 2, "state": "open", "reason": "two\\nlines \\u001b[2J\\u202e"}], "nextCursor": "abc"}"""));

        // Then
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1))
                .contains("17  2022-04-19 09:45  nlp-service", "articles.ingested ", "two lines  [2J")
                .doesNotContain("\u001b", "\u202e", ".dlq");
        assertThat(lines.get(2)).contains("--cursor abc");
    }

    @Test
    void saysWhenThereIsNone() throws IOException {
        assertThat(DeadLetterLines.table(json("{\"items\": []}"))).containsExactly("No such dead letter.");
    }

    @Test
    void oneLetterHasItsHeadersAndItsValue() throws IOException {
        assertThat(DeadLetterLines.one(json("""
                        {"id": 17, "state": "replayed", "headers": [{"name": "odd", "value": {"content": "a\\tb"}}, {"name": "none"}],
                         "history": [{"attempt": 2, "at": "2022-04-19T09:45:00Z", "author": "Desk", "sentAt": "x"}],
                         "payload": {"encoding": "text", "content": "{\\n}", "cut": true}}""")))
                .containsSequence("header         odd: a b", "header         none: (no value)")
                .contains("replay         attempt 2, 2022-04-19 09:45 by Desk, sent")
                .endsWith("Value, text, its beginning:", "{", "}");
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
