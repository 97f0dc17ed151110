package org.watchline.gateway.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchline.contracts.article.ArticleEnriched;
import org.watchline.gateway.GoldenArticle;
import org.watchline.gateway.corpus.AnnotationSet;

/** The form that clients of the API rely on: every field is there, also where it is null. */
class AnnotationsContractTest {

    @Test
    void theAnswerHasTheseFields() {
        assertThat(names(answer(true)))
                .containsExactly(
                        "articleId",
                        "revision",
                        "run",
                        "sentences",
                        "mentions",
                        "citations",
                        "footnotes",
                        "blocks",
                        "roles",
                        "topics",
                        "quotes",
                        "events");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "/run: id engine models knowledge",
                "/run/models/0: name sha256",
                "/sentences/0: index start end tokens",
                "/sentences/1/tokens/0: start end pos lemma",
                "/mentions/0: start end text type entityId field score by link value precision basis",
                "/mentions/0/link: reason alias candidates tagged",
                "/citations/0: start end source sourceId date handle sentence footnote",
                "/footnotes/0: marker start end refs",
                "/blocks/0: kind start end",
                "/roles/0: personId role orgId qualifier start end",
                "/topics/0: label score",
                "/quotes/0: start end kind speakerId verb",
                "/events/0: id type mode start end trigger actors recipients location date datePrecision dateBasis"
                        + " killed wounded arrested modality claimedBy citations",
                "/events/0/trigger: start end",
                "/events/1/killed: low best high",
            })
    void everyItemHasTheseFields(String path, String fields) {
        assertThat(names(answer(true).at(path))).containsExactlyInAnyOrder(fields.split(" "));
    }

    @Test
    void wordsAreInLowerCaseAndMarkersArePairs() {
        JsonNode answer = answer(false);

        assertThat(answer.at("/blocks/0/kind").asText()).isEqualTo("heading");
        assertThat(answer.at("/quotes/0/kind").asText()).isEqualTo("reported");
        assertThat(answer.at("/events/0/modality/0").asText()).isEqualTo("alleged");
        assertThat(answer.at("/events/0/type").asText()).isEqualTo("CONSULT");
        assertThat(answer.at("/footnotes/0/refs/0")).hasSize(2).allMatch(JsonNode::isInt);
    }

    private static JsonNode answer(boolean withTokens) {
        ArticleEnriched sample = GoldenArticle.sample();
        AnnotationSet set =
                new AnnotationSet(sample.ingested().articleId(), 1, sample.run(), sample.annotations(), Map.of());
        return new ObjectMapper().findAndRegisterModules().valueToTree(AnnotationsAnswer.of(set, withTokens));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
