package org.watchline.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchline.local.stack.ProcessName;
import org.watchline.testkit.TopicProbe;

@ExtendWith(StackExtension.class)
class KilledServiceE2eIT {

    private static final int ARTICLES = 200;

    @ParameterizedTest
    @EnumSource(ProcessName.class)
    void everyArticleIsStoredOnceWhenAProcessIsKilledWhileTheyAreFed(ProcessName victim, RunningStack stack) {
        // Given
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        try (TopicProbe probe = new TopicProbe(stack.kafka())) {

            // When
            for (int i = 0; i < ARTICLES; i++) {
                if (i == ARTICLES / 2) {
                    stack.kill(victim);
                }
                probe.send(
                        "articles.submitted",
                        null,
                        TestArticle.of(word + i, word + " number " + i).bytes());
            }
        }

        // Then
        JsonNode hits = stack.gateway()
                .await(
                        "/api/v1/articles?limit=1&q=" + word,
                        answer -> answer.at("/total/value").asInt() >= ARTICLES);
        assertThat(hits.at("/total/value").asInt()).isEqualTo(ARTICLES);
    }
}
